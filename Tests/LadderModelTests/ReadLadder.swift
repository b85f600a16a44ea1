import LadderSource
import Testing

@testable import LadderModel

/// A ladder read from text, and what was found on the way.
struct ReadLadder {
    let ladder: Ladder
    let resolved: ResolvedLadder?
    let diagnostics: Diagnostics

    /// - Parameters:
    ///   - levels: the levels, as they stand in the front matter.
    ///   - keys: further lines of the front matter, each with its end.
    init(categories: String = "[A, B]", levels: String = "[L1, L2, L3]", keys: String = "", _ body: String) throws {
        try self.init(source: Self.source(categories, levels, body, keys: keys))
    }

    private static func build(_ categories: String, _ levels: String, _ body: String) throws -> (Ladder?, Diagnostics) {
        try build(source(categories, levels, body))
    }

    private static func source(_ categories: String, _ levels: String, _ body: String, keys: String = "") -> String {
        "---\ntitle: T\ncategories: \(categories)\nlevels: \(levels)\n\(keys)---\n\(body)\n"
    }

    private static func build(_ text: String) throws -> (Ladder?, Diagnostics) {
        let file = SourceFile(path: "eng.md", bytes: Array(text.utf8))
        let (document, found) = DocumentParser().parse(file, index: 0)
        let (ladder, inLadder) = LadderBuilder().build(try #require(document), id: "eng")
        var diagnostics = found
        diagnostics.append(inLadder)
        return (ladder, diagnostics)
    }

    /// The rules that find something in a ladder that has errors.
    static func errors(categories: String = "[A, B]", levels: String = "[L1, L2, L3]", _ body: String) throws
        -> [String]
    {
        try mistakes(categories: categories, levels: levels, body).filter { $0.severity == .error }.map(\.ruleID)
    }

    /// All that is found in a ladder that has errors.
    static func mistakes(categories: String = "[A, B]", levels: String = "[L1, L2, L3]", _ body: String) throws
        -> [Diagnostic]
    {
        let (ladder, diagnostics) = try build(categories, levels, body)
        #expect(ladder == nil)
        return diagnostics.all
    }

    /// A ladder of a whole source.
    init(source: String) throws {
        var (ladder, diagnostics) = try Self.build(source)
        self.ladder = try #require(ladder, "\(diagnostics.all.map(\.message))")
        let resolver = InheritanceResolver([self.ladder])
        diagnostics.append(resolver.diagnostics)
        let (resolved, unresolved) = resolver.resolve([0])
        diagnostics.append(unresolved)
        self.resolved = resolved?.first
        self.diagnostics = diagnostics
    }

    /// The rules that find something in a whole source.
    static func rules(ofSource text: String) throws -> [String] { try build(text).1.all.map(\.ruleID) }

    /// What to do about the errors of a whole source.
    static func errorHelp(ofSource text: String) throws -> [String] {
        try build(text).1.all.filter { $0.severity == .error }.flatMap(\.help)
    }

    /// The rules that found something, in order.
    var rules: [String] { diagnostics.all.map(\.ruleID) }

    /// What a level's section states, as a tree; the all-levels block for nil.
    func tree(of level: Int?) -> String {
        let content = level.map { ladder.levels[$0].content } ?? ladder.allLevels?.content
        guard let content else { return "nothing" }
        var lines: [String] = []
        if let summary = content.summary { lines.append("summary: \(summary.text)") }
        lines += content.attributes.map { "attribute \($0.label): \($0.value.text)" }
        lines += content.lists.map { "list \($0.label): \($0.items.map(text).joined(separator: " | "))" }
        lines += content.notes.map { "note: \(text($0))" }
        for (category, cell) in zip(ladder.categories, content.cells) where !cell.isEmpty {
            lines.append(category.name)
            lines += cell.summary.map { "  summary: \($0.text)" }
            if let rating = cell.rating { lines.append("  rating: \(rating.text)") }
            for expectation in cell.expectations.map({ ladder.expectations[$0] }) {
                lines.append("  - \(words(of: expectation))")
                if let examples = expectation.examples { lines.append("    examples: \(text(examples))") }
            }
            lines += cell.examples.map { "  examples: \(text($0))" }
            lines += cell.notes.map { "  note: \(text($0))" }
        }
        return lines.joined(separator: "\n")
    }

    /// The changes from each level to the next.
    var changes: [Transition] { resolved?.transitions.filter { $0.from != nil } ?? [] }

    /// What each of the ladder's expectations replaces.
    var predecessors: [[Int]]? { resolved.map { ladder.expectations.indices.map($0.predecessors) } }

    /// A level's own expectations in the first category, each with its lead-ins, its id, if written, and its examples.
    func items(of level: Int) -> [String] {
        ladder.levels[level].content.cells[0].expectations.map { ladder.expectations[$0] }.map { expectation in
            words(of: expectation) + (expectation.examples.map { " (\(text($0)))" } ?? "")
        }
    }

    private func words(of expectation: LadderModel.Expectation) -> String {
        expectation.leadIns.map { "[\($0.text.text)] " }.joined() + expectation.body.text
            + (expectation.hasWrittenID ? " #\(expectation.id)" : "")
    }

    /// What holds at a level in a category, as texts.
    func holds(_ level: Int, _ category: Int = 0) -> [String] {
        resolved?.levels[level].holds[category].map { ladder.expectations[$0].fullText } ?? []
    }

    func texts(_ expectations: some Sequence<some Sequence<Int>>) -> [String] {
        expectations.flatMap(\.self).map { ladder.expectations[$0].body.text }
    }

    private func text(_ markup: RenderedMarkup) -> String {
        String(decoding: markup.html.bytes, as: UTF8.self).replacing(/<[^>]*>/, with: " ").foldingWhitespace()
    }
}
