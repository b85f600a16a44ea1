import Foundation
import Testing

@testable import LadderSource

/// The JSON is what its readers expect, whatever the sources hold.
struct DiagnosticJSONTests {
    private struct Answer: Decodable, Equatable {
        let version: Int
        let diagnostics: [Entry]
    }

    private struct Entry: Decodable, Equatable {
        var rule: String
        var severity: String
        var message: String
        var label: String?
        var file: String?
        var line: Int?
        var column: Int?
        var endLine: Int?
        var endColumn: Int?
        var notes: [Note] = []
        var help: [String] = []
    }

    private struct Note: Decodable, Equatable {
        var message: String
        var file: String?
        var line: Int?
        var column: Int?
    }

    private func answer(_ diagnostics: Diagnostics) throws -> Answer {
        try JSONDecoder().decode(Answer.self, from: Data(DiagnosticJSON().text(diagnostics.all).utf8))
    }

    @Test func nothingIsAnEmptyList() throws {
        #expect(try answer(Diagnostics()) == Answer(version: 1, diagnostics: []))
    }

    @Test func everyPartIsThere() throws {
        let text = "a: 1\nü🚀 x: \"\\\t\n"
        let file = SourceFile(path: "content/ü \"q\".md", bytes: Array(text.utf8))
        let start = 5 + 6 + 1
        var diagnostics = Diagnostics()
        diagnostics.report(
            SourceRule.rawHTML, "odd: \"\\\t\u{1}\n</script>", at: file.span(start..<start + 1), label: "here",
            notes: [Diagnostic.Note("before", at: file.span(0..<1)), Diagnostic.Note("aside")],
            help: ["do", "or don’t"])
        diagnostics.report(SourceRule.foreignKey, "no place", at: nil)
        let first = Entry(
            rule: "raw-html", severity: "warning", message: "odd: \"\\\t\u{1}\n</script>", label: "here",
            file: "content/ü \"q\".md", line: 2, column: 4, endLine: 2, endColumn: 5,
            notes: [Note(message: "before", file: "content/ü \"q\".md", line: 1, column: 1), Note(message: "aside")],
            help: ["do", "or don’t"])
        let second = Entry(rule: "foreign-key", severity: "note", message: "no place")
        #expect(try answer(diagnostics) == Answer(version: 1, diagnostics: [first, second]))
    }

    @Test(arguments: [
        (0..<2, [1, 1, 1, 3]), (0..<3, [1, 1, 1, 3]), (0..<4, [1, 1, 2, 2]), (1..<1, [1, 2, 1, 2]),
        (2..<3, [1, 3, 1, 3]), (5..<5, [2, 3, 2, 3]),
    ])
    func placesEndBehindTheirLastCharacter(range: Range<Int>, expected: [Int]) throws {
        let file = SourceFile(path: "a.md", bytes: Array("ab\ncd".utf8))
        var diagnostics = Diagnostics()
        diagnostics.report(SourceRule.rawHTML, "m", at: file.span(range))
        let entry = try #require(try answer(diagnostics).diagnostics.first)
        #expect([entry.line, entry.column, entry.endLine, entry.endColumn] == expected)
    }
}
