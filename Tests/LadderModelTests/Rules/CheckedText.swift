import LadderSource
import Testing

@testable import LadderModel

/// What a rule of the check finds, with the options that are set as YAML, in texts whose hits are marked: `⟦…⟧` stands around what each finding points at.
struct CheckedText {
    /// What was marked, and what was found, each as `line:column text`.
    private(set) var marked: [String] = []
    private(set) var found: [String] = []
    private(set) var messages: [String] = []

    init(_ rule: some CheckRule, options: String = "", language: String = "en", _ texts: String...) throws {
        let rule = try Self.rule(rule, with: options)
        var read: [Ladder] = []
        var documents: [Document] = []
        var reported = Diagnostics()
        for (index, text) in texts.enumerated() {
            let file = SourceFile(path: "content/l\(index).md", bytes: Array(unmark(text).utf8))
            let (document, inText) = DocumentParser().parse(file, index: index)
            documents.append(try #require(document))
            reported.append(inText)
            guard text.contains("levels:") else { continue }
            let (ladder, inLadder) = LadderBuilder().build(documents[index], id: "l\(index)")
            reported.append(inLadder)
            read.append(try #require(ladder, "\(inLadder.all.map(\.message))"))
        }
        let resolver = InheritanceResolver(read)
        let resolved = resolver.groups.flatMap { resolver.resolve($0).0 ?? [] }
        var findings = Diagnostics()
        rule.check(
            CheckedHandbook(ladders: resolved, documents: documents, language: language, reported: reported), &findings)
        findings.sort()
        for finding in findings.all {
            let span = try #require(finding.span)
            found.append("\(span.start.line):\(span.start.column) \(span.text)")
            messages.append(finding.message)
        }
    }

    private static func rule<Rule: CheckRule>(_ rule: Rule, with options: String) throws -> Rule {
        let file = SourceFile(path: "ladderdoc.yml", bytes: Array(options.utf8))
        var diagnostics = Diagnostics()
        var rule = rule
        if let value = YAMLReader(file: file, range: 0..<file.bytes.count).read(&diagnostics) {
            let schema = MappingReader.Schema(name: rule.id, keys: rule.options)
            rule.read(try #require(MappingReader(value, schema: schema, &diagnostics)), &diagnostics)
        }
        try #require(diagnostics.all.isEmpty, "\(diagnostics.all.map(\.message))")
        return rule
    }

    /// The text without marks, which are noted.
    private mutating func unmark(_ text: String) -> String {
        var plain = ""
        for (index, part) in text.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            if index > 0, let end = part.firstIndex(of: "⟧") {
                let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
                let column = (lines.last?.unicodeScalars.count ?? 0) + 1
                marked.append("\(max(lines.count, 1)):\(column) \(part[..<end])")
            }
            plain += part.filter { $0 != "⟧" }
        }
        return plain
    }
}
