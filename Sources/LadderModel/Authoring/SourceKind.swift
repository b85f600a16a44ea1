public import LadderSource

/// What a file of the handbook is, by its front matter.
public enum SourceKind: Sendable {
    case ladder
    case baseline
    case page

    /// Nil, with a diagnostic, for a kind that this version doesn't read.
    public static func of(_ document: Document, _ diagnostics: inout Diagnostics) -> SourceKind? {
        guard case .mapping(let entries)? = document.frontMatter?.content else { return .page }
        if let kind = entries.first(where: { $0.key.text == "kind" }) { return self.kind(kind.value, &diagnostics) }
        let later = ["level": "a level in a file of its own"]
        for entry in entries {
            guard let what = later[entry.key.text] else { continue }
            diagnostics.report(
                LadderRule.unsupportedSource, "\(what) is not supported by this version", at: entry.key.span,
                help: ["put the ladder into one file; a later version of ladderdoc will read this"])
            return nil
        }
        return entries.contains { $0.key.text == "levels" } ? .ladder : .page
    }

    private static func kind(_ value: YAMLValue, _ diagnostics: inout Diagnostics) -> SourceKind? {
        if case .scalar("baseline") = value.content { return .baseline }
        diagnostics.report(
            SourceRule.invalidValue, "`kind` takes the word `baseline` alone", at: value.span.firstLine,
            help: ["remove it: a file with `levels:` is a ladder, and any other a page"])
        return nil
    }
}
