internal import LadderSource

/// Where the sources of a handbook can be edited: an address on the web with a place for a source's path.
struct EditURL: Sendable {
    /// What stands around the places of the path.
    private let pieces: [String]

    private static let place = "{path}"

    /// The address for a source, by its path from the handbook's root.
    func address(of path: String) -> String { pieces.joined(separator: path.percentEncodedPath) }

    /// Nil, with a diagnostic, for what is no address on the web or has no clear place for a path.
    static func read(_ written: LocatedText, _ diagnostics: inout Diagnostics) -> EditURL? {
        let text = written.text
        let pieces = text.split(separator: place, omittingEmptySubsequences: false).map(String.init)
        let problem: (message: String, help: String)
        if !isWeb(pieces[0], goesOn: pieces.count > 1) || text.contains(where: isForbidden) {
            problem = (
                "isn't a web address to which the path of a file can be added",
                "write one such as `https://github.com/fernhill/handbook/edit/main/`"
            )
        } else if pieces.contains(where: { $0.contains("{") || $0.contains("}") }) {
            problem = (
                "has braces around something else than `path`",
                "only `\(place)` is filled in; write everything else as it stands in the address"
            )
        } else if pieces.count == 1, text.contains("?") || text.contains("#") {
            problem = ("doesn't say where the path of a file goes", "write `\(place)` in its place")
        } else {
            return EditURL(pieces: pieces.count > 1 ? pieces : [text.hasSuffix("/") ? text : text + "/", ""])
        }
        diagnostics.report(
            SourceRule.invalidValue, "“\(text)” \(problem.message)", at: written.span, help: [problem.help])
        return nil
    }

    /// Whether the beginning of an address names a server, which ends before a path that follows.
    private static func isWeb(_ text: String, goesOn: Bool) -> Bool {
        guard let server = WebAddress.server(of: text) else { return false }
        return !(goesOn && server.endIndex == text.endIndex)
    }

    private static func isForbidden(_ character: Character) -> Bool {
        character.isWhitespace || "<>\"\\^`|".contains(character)
    }
}
