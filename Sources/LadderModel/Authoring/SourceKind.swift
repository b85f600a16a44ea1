public import LadderSource

/// What a file of the handbook is, by its front matter.
public enum SourceKind: Sendable {
    case ladder
    case baseline
    /// The whole text of a level, whose ladder lies in the same folder.
    case level
    case page
    /// A `kind` that there is none of, where it stands.
    case unknown(LocatedText)

    public init(of document: Document) {
        guard case .mapping(let entries)? = document.frontMatter?.content else {
            self = .page
            return
        }
        if let kind = entries.first(where: { $0.key.text == "kind" })?.value {
            if case .scalar("baseline") = kind.content {
                self = .baseline
            } else {
                let word = if case .scalar(let text) = kind.content { text } else { "" }
                self = .unknown(LocatedText(word, at: kind.span.firstLine))
            }
        } else if Self.has("levels", entries) {
            self = .ladder
        } else {
            self = Self.has("level", entries) ? .level : .page
        }
    }

    /// Whether there is a key, also in capitals, as which it is a mistake of a file of that kind.
    private static func has(_ key: String, _ entries: [YAMLEntry]) -> Bool {
        entries.contains {
            $0.key.text == key || $0.key.text.utf8.count == key.utf8.count && $0.key.text.lowercased() == key
        }
    }

    /// Reports a kind that there is none of.
    public static func reportUnknown(_ kind: LocatedText, _ diagnostics: inout Diagnostics) {
        let nearest = NearestName.suggestion(for: kind.text, among: ["baseline"])
        diagnostics.report(
            SourceRule.invalidValue, "`kind` takes the word `baseline` alone", at: kind.span,
            label: nearest.map { "did you mean `\($0)`?" },
            help: [
                nearest.map { "write `kind: \($0)`" }
                    ?? "remove it: a file with `levels:` is a ladder, and any other a page"
            ])
    }
}
