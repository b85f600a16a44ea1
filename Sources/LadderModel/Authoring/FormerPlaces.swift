private import Foundation
internal import LadderSource

/// Reads `moved-from`: where a page or ladder stood before, for old links to lead here.
struct FormerPlaces {
    let reader: MappingReader
    /// Each becomes a file of its own.
    private static let most = 1_000

    /// Paths from the site's root without a slash before them: `swe`, `swe/`, `old/page.html`.
    func read(_ diagnostics: inout Diagnostics) -> [LocatedText] {
        let count = reader.list("moved-from").count
        guard count <= Self.most else {
            diagnostics.report(
                SourceRule.invalidValue, "`moved-from` has \(count) old addresses, and the most is \(Self.most)",
                at: reader.entry("moved-from")?.key.span, help: ["leave out those that nobody follows any more"])
            return []
        }
        return reader.texts("moved-from", &diagnostics).compactMap { text in
            switch Self.place(text.text) {
            case .success(let place): return LocatedText(place, at: text.span)
            case .failure(let problem):
                diagnostics.report(
                    SourceRule.invalidValue, "“\(text.text)” is no old address on this site: \(problem.reason)",
                    at: text.span,
                    help: [
                        "write what stood behind the site's address, such as `swe`, `/eng/levels/` or `old/page.html`"
                    ])
                return nil
            }
        }
    }

    private struct Problem: Error {
        let reason: String
    }

    /// By bytes: a character may hide a slash under an accent.
    private static func place(_ written: String) -> Result<String, Problem> {
        func refused(_ reason: String) -> Result<String, Problem> { .failure(Problem(reason: reason)) }
        // The server that is asked for the old address looks for the decoded one.
        guard let text = written.removingPercentEncoding, !text.utf8.contains(UInt8(ascii: "%")) else {
            return refused("`%` begins the code of a character, and here it doesn't")
        }
        let bytes = Array(text.utf8)
        if bytes.contains(where: { "?#".utf8.contains($0) }) {
            return refused("servers look for a page by what stands before `?` and `#`")
        }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return refused("it has a tab, the end of a line or a control character")
        }
        if bytes.contains(UInt8(ascii: "\\")) { return refused("folders are divided by `/`, not by `\\`") }
        let slash = UInt8(ascii: "/")
        if bytes.starts(with: "//".utf8) || bytes.prefix(while: { $0 != slash }).contains(UInt8(ascii: ":")) {
            return refused("it is a whole address")
        }
        let path = bytes[(bytes.first == slash ? 1 : 0)...]
        let isFolder = path.last == slash
        let names = path.dropLast(isFolder ? 1 : 0).split(separator: slash, omittingEmptySubsequences: false)
        if names.count == 1, names[0].isEmpty { return refused("that is the home page") }
        if names.contains(where: \.isEmpty) { return refused("a name is missing between two slashes") }
        if names.contains(where: { $0.first == UInt8(ascii: ".") }) {
            return refused("no name in it may begin with a dot")
        }
        return .success(String(decoding: path, as: UTF8.self))
    }
}
