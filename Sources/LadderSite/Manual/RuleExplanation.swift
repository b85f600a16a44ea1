public import LadderSource

/// What the manual says of a rule.
public struct RuleExplanation: Sendable {
    /// One line.
    public let description: String
    /// Markdown.
    public let body: String

    private static let schema = MappingReader.Schema(
        name: "a text of the manual", keys: ["title", "description", "order"])

    /// Nil for a rule that the manual has no text for.
    public init?(of rule: any DiagnosticRule) {
        guard let bytes = EmbeddedManual.text(of: rule.id) else { return nil }
        let file = SourceFile(path: "\(rule.id).md", bytes: bytes)
        var diagnostics = Diagnostics()
        guard let parts = FrontMatterSplitter.split(file), let yaml = parts.yaml,
            let value = YAMLReader(file: file, range: yaml).read(&diagnostics),
            let reader = MappingReader(value, schema: Self.schema, &diagnostics),
            let description = reader.text("description", &diagnostics)
        else { return nil }
        self.description = description.text
        let text = file.span(parts.bodyStart..<bytes.count).text
        body = String(text.drop { $0.isNewline })
    }

    /// The body for a terminal, where links to other pages of the manual lead nowhere: their words stay.
    public var bodyWithoutLinks: String {
        var isInCode = false
        let lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            if line.prefix(3) == "```" { isInCode.toggle() }
            return isInCode ? line : line.replacing(/\[([^\]]+)\]\((?!https?:)[^)]+\)/) { $0.output.1 }
        }
        return lines.joined(separator: "\n")
    }
}
