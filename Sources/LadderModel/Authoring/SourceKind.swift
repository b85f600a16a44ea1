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
        } else if entries.contains(where: { $0.key.text == "levels" }) {
            self = .ladder
        } else {
            self = entries.contains { $0.key.text == "level" } ? .level : .page
        }
    }

    /// Reports a kind that there is none of.
    public static func reportUnknown(at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            SourceRule.invalidValue, "`kind` takes the word `baseline` alone", at: span,
            help: ["remove it: a file with `levels:` is a ladder, and any other a page"])
    }
}
