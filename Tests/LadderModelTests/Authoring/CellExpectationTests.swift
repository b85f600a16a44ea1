import LadderSource
import Testing

@testable import LadderModel

struct CellExpectationTests {
    private static func source(_ levels: String, _ body: String) -> String {
        "---\ntitle: T\ncells: expectations\ncategories: [A, B]\nlevels: \(levels)\n---\n\(body)\n"
    }

    private func read(levels: String = "[L1, L2]", _ body: String) throws -> ReadLadder {
        try ReadLadder(source: Self.source(levels, body))
    }

    private static let table = """
        | Category | L1 | L2 |
        |---|---|---|
        | A | one two three four five six seven. {#x} | *Two.* [T](#l1) |
        | B | Three. | |
        | A | | Four. {#x} |

        """

    @Test func eachCellIsOneExpectationAndRowsAddUp() throws {
        let read = try read(Self.table)
        #expect(read.tree(of: 0) == "A\n  - one two three four five six seven. #x\nB\n  - Three.")
        #expect(read.tree(of: 1) == "A\n  - Two. T\n  - Four. #x")
        #expect(read.ladder.levels[1].content.cells.map(\.isList) == [true, false])
        #expect(read.ladder.expectations.map(\.span.start.line) == [9, 10, 9, 11])
        #expect(read.rules.isEmpty)
    }

    /// The level's own list is a note there, and no mistake.
    @Test func aSectionMayHaveNotesAlone() throws {
        #expect(try read(Self.table + "\n## L1\n\nSummary.\n\n- Note.\n- Another.\n").rules.isEmpty)
    }

    @Test(arguments: ["li", "td", "tr", "dd", "summary"])
    func tagsOutOfPlaceTakeNoExpectationWithThem(tag: String) throws {
        let read = try read("## L1\n### A\n<\(tag)>\n\n- Writes.\n\n</\(tag)>\n\n- Reviews.\n")
        #expect(read.holds(0) == ["Writes.", "Reviews."])
    }

    @Test func writtenIDsReplace() throws {
        let read = try read(Self.table)
        #expect(read.holds(1) == ["Four.", "Two. T"])
        #expect(read.predecessors?.filter { !$0.isEmpty }.count == 1)
    }

    @Test(arguments: [
        ("\(table)\n## L1\n- A\n  - Own.\n", ["one two three four five six seven.", "Own."]),
        ("## L1\n- A\n  - Own.\n\n# More\n\(table)", ["one two three four five six seven.", "Own."]),
    ])
    func cellsComeBeforeWhatTheSectionAdds(body: String, expected: [String]) throws {
        #expect(try read(body).holds(0) == expected)
    }

    @Test func paragraphsOfASectionStayExpectations() throws {
        let read = try read(Self.table + "\n## L1\n### A\nOwn.\n\nMore.\n\n### B\nSummary.\n\n- Item.")
        #expect(read.holds(0) == ["one two three four five six seven.", "Own.", "More."])
        #expect(read.tree(of: 0).hasSuffix("B\n  summary: Summary.\n  - Three.\n  - Item."))
    }

    @Test func definitionsMayStandInEachRow() throws {
        let rows = "| Skill | Definition | L1 |\n|---|---|---|\n| A | What | x |\n| A | what | y |\n| B | | z |"
        let read = try read(levels: "[L1]", rows)
        #expect(read.ladder.categories.map(\.definition?.text) == ["what", nil])
        #expect(read.rules.isEmpty)
    }

    @Test func otherTablesStayWhatTheyAre() throws {
        let read = try read(
            levels: "[L1]",
            "| Level | Pay |\n|---|---|\n| L1 | x {#y} |\n\n| Skill | Definition |\n|---|---|\n| A | x |\n\n## L1\n- A: x\n- B: y"
        )
        #expect(read.ladder.levels[0].tableAttributes.map(\.value.text) == ["x {#y}"])
        #expect(read.ladder.expectations.count == 2)
    }

    @Test func withoutTheKeyCellsAreRatings() throws {
        let read = try ReadLadder(levels: "[L1]", "| Skill | L1 |\n|---|---|\n| A | x |\n| B | a b c d e f |")
        #expect(read.tree(of: 0) == "A\n  rating: x\nB\n  rating: a b c d e f")
        #expect(read.rules == ["long-rating"])
    }

    @Test func aCellWithAnIDAloneIsEmpty() throws {
        let read = try read(levels: "[L1]", "| Skill | L1 |\n|---|---|\n| A | {#x} |\n| B | y |")
        #expect(read.rules.contains("empty-item"))
        #expect(read.ladder.expectations.count == 1)
    }

    @Test(arguments: [
        ("| Skill | L1 |\n|---|---|\n| A | x {#a} |\n| A | y {#a} |", "duplicate-id"),
        ("| Skill | L1 |\n|---|---|\n| A | x {#A b} |", "invalid-id"),
        ("| Skill | Definition | L1 |\n|---|---|---|\n| A | x | x |\n| A | y | y |", "repeated-cell"),
        ("| Skill | L1 | L2 |\n|---|---|---|\n| A | x | y |", "unexpected-section"),
    ])
    func contradictionsAreErrors(body: String, rule: String) throws {
        let rules = try ReadLadder.rules(ofSource: Self.source("[L1, {name: L2, same-as: l1}]", body))
        #expect(rules.filter { $0 != "unused-category" } == [rule])
    }

    @Test(arguments: ["rating", "[expectations]", "~"]) func otherValuesAreErrors(value: String) throws {
        let source = Self.source("[L1]", "## L1\n- A: x").replacing("cells: expectations", with: "cells: \(value)")
        #expect(try ReadLadder.rules(ofSource: source).count == 1)
    }
}
