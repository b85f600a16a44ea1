import LadderSource
import Testing

@testable import LadderModel

/// A ladder in whose text `«` and `»` stand around all that a rule of the check is to find, and nothing else.
struct MarkedLadder {
    private let handbook: CheckedHandbook
    /// The marked places: line, column and words.
    let marked: [String]

    init(_ source: String) throws {
        var text = ""
        var opened: Int?
        var ranges: [Range<Int>] = []
        for character in source {
            switch character {
            case "«": opened = text.utf8.count
            case "»":
                let start = try #require(opened)
                ranges.append(start..<text.utf8.count)
            default: text.append(character)
            }
        }
        let file = SourceFile(path: "eng.md", bytes: Array(text.utf8))
        marked = ranges.map { Self.place(file.span($0)) }.sorted()
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        let (ladder, found) = LadderBuilder().build(document, id: "eng")
        let resolver = InheritanceResolver([try #require(ladder, "\(found.all.map(\.message))")])
        let resolved = try #require(resolver.resolve([0]).0)
        handbook = CheckedHandbook(ladders: resolved, documents: [document])
    }

    func findings(of rule: some CheckRule) -> [Diagnostic] {
        var findings = Diagnostics()
        rule.check(handbook, &findings)
        return findings.all
    }

    /// What a rule finds, in the form of what is marked.
    func found(by rule: some CheckRule) -> [String] {
        findings(of: rule).map { $0.span.map(Self.place) ?? "nowhere" }.sorted()
    }

    private static func place(_ span: SourceSpan) -> String { "\(span.start.line):\(span.start.column) \(span.text)" }
}
