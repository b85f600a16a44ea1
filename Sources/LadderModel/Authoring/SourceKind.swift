public import LadderSource

/// What a file of the handbook is, by its front matter.
public enum SourceKind: Sendable {
    case ladder
    case baseline
    /// The whole text of a level, whose ladder lies in the same folder.
    case level
    case page
    /// A `kind` that there is none of, where it stands.
    case unknown(SourceSpan)

    public init(of document: Document) {
        guard case .mapping(let entries)? = document.frontMatter?.content else {
            self = .page
            return
        }
        if let kind = entries.first(where: { $0.key.text == "kind" })?.value {
            if case .scalar("baseline") = kind.content {
                self = .baseline
            } else {
                self = .unknown(kind.span.firstLine)
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
    public static func reportUnknown(at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            SourceRule.invalidValue, "`kind` takes the word `baseline` alone", at: span,
            help: ["remove it: a file with `levels:` is a ladder, and any other a page"])
    }
}
