import LadderSource
import Testing

@testable import LadderModel

struct SectionTableTests {
    private static let groups = "[{name: A, group: Craft}, {name: B, aliases: [Beta], group: Craft}]"

    private func read(_ body: String) throws -> ReadLadder {
        try ReadLadder(categories: Self.groups, levels: "[L1]", "## L1\n\(body)\n\n## All levels\n- A: x\n- B: y")
    }

    @Test(arguments: [
        (
            "| Category | Expectations |\n|---|---|\n| **A** | One. |\n| beta | - Two.<br>– Three. |",
            "A\n  - One.\nB\n  - Two.\n  - Three."
        ),
        (
            "| | |\n|---|---|\n| A | •One<br/>· *Two*<br>* Three<br><br>-5 % less |",
            "A\n  - One\n  - Two\n  - Three\n  - -5 % less"
        ),
        ("| Skill | L1 |\n|---|---|\n| Craft | |\n| A | One. {#x}<br>Two. |", "A\n  - One. #x\n  - Two."),
        ("| A | One. |\n|---|---|\n| B | |", "A\n  - One."),
        ("| Category | Expectations |\n|---|---|\n| A | One. |\n| A | Two. |", "A\n  - One.\n  - Two."),
        ("### B\nText.\n\n| | |\n|---|---|\n| A | x |\n\nMore.", "note: More.\nA\n  - x\nB\n  - Text."),
    ])
    func rowsGiveExpectations(body: String, tree: String) throws {
        let read = try read(body)
        #expect(read.tree(of: 0) == tree)
        #expect(read.rules.isEmpty)
    }

    @Test func aLoneCellIsNoList() throws {
        let read = try read("| | |\n|---|---|\n| A | x |\n| B | y<br>z |")
        #expect(read.ladder.levels[0].content.cells.map(\.isList) == [false, true])
    }

    @Test func piecesHaveNoBlanksAtTheirEnds() throws {
        let read = try read("| | |\n|---|---|\n| A | One {#x} <br> **Two** <br>  |")
        #expect(
            read.ladder.expectations.filter { $0.level == 0 }.map {
                String(decoding: $0.body.html.bytes, as: UTF8.self)
            } == [
                "One", "<strong>Two</strong>",
            ])
    }

    @Test func theBlockForAllLevelsMayBeATable() throws {
        let read = try ReadLadder(
            levels: "[L1]", "## All levels\n| | |\n|---|---|\n| A | x |\n| B | y |\n## L1\n- A: z")
        #expect(read.tree(of: nil) == "A\n  - x\nB\n  - y")
        #expect(read.rules.isEmpty)
    }

    @Test func theColumnBetweenDefines() throws {
        let table = "| Category | Description | Expectations |\n|---|---|---|\n| A | *What* | x |\n| B | | y |"
        let read = try ReadLadder(levels: "[L1, L2]", "## L1\n\(table)\n## L2\n\(table)")
        #expect(read.ladder.categories.map(\.definition?.text) == ["What", nil])
        #expect(read.ladder.categories.map(\.isDefinedInTable) == [false, false])
        #expect(read.rules.isEmpty)
    }

    @Test(arguments: [
        ("[A, B]", "## L1\n| | | |\n|---|---|---|\n| A | x | x |\n## L2\n| | | |\n|---|---|---|\n| A | y | x |"),
        ("[{name: A, definition: x}, B]", "## L1\n| | | |\n|---|---|---|\n| A | y | x |"),
        (
            "[A, B]",
            "## L1\n| | | |\n|---|---|---|\n| A | x | x |\n\n# End\n| Skill | Definition |\n|---|---|\n| A | y |"
        ),
    ])
    func definitionsThatDifferAreErrors(categories: String, body: String) throws {
        #expect(try ReadLadder.errors(categories: categories, body) == ["repeated-cell"])
    }

    @Test(arguments: [
        ("| Who | What |\n|---|---|\n| A | x |\n| C | y |", "unread-table"),
        ("| Category | What |\n|---|---|\n| C | y |", "unread-table"),
        ("| Category | What |\n|---|---|", "unread-table"), ("| Category |\n|---|\n| A |", "unread-table"),
        ("| Category | Expectations | Example |\n|---|---|---|\n| A | x | y |", "unread-table"),
        ("| | a | b | c |\n|---|---|---|---|\n| A | x | y | z |", "unread-table"),
        ("- A: x\n\n  | | |\n  |---|---|\n  | B | y |", "unread-table"),
        ("| Category | Behaviours |\n|---|---|\n| A | x |", "hidden-heading"),
        ("| | |\n|---|---|\n| A | {#x} |", "empty-item"),
        ("### A\n- x\n\n| | |\n|---|---|\n| A | y |", "repeated-category"),
    ])
    func doubtsAreReported(body: String, rule: String) throws {
        #expect(try read(body).rules == [rule])
    }

    @Test func headingsOfColumnsAreNamedOnce() throws {
        let table = "| Category | Behaviours |\n|---|---|\n| A | x |\n| B | y |"
        #expect(try ReadLadder(levels: "[L1, L2]", "## L1\n\(table)\n## L2\n\(table)").rules == ["hidden-heading"])
    }

    @Test(arguments: [
        "| Level | x |\n|---|---|\n| L1 | y |", "| Moving to | x |\n|---|---|\n| L1 | y |",
        "| Category | L1 | L2 |\n|---|---|---|\n| A | x | y |", "| Skill | L2 |\n|---|---|\n| A | x |",
    ])
    func tablesOfLevelsAreErrors(body: String) throws {
        #expect(try ReadLadder.errors(levels: "[L1, L2]", "## L1\n\(body)") == ["misplaced-table"])
    }

    @Test(arguments: [
        "| x | y |\n|---|---|\n| z | A |", "| x |\n|---|\n| y |", "> | x | y |\n> |---|---|\n> | A | z |\n",
    ])
    func otherTablesAreNotes(body: String) throws {
        let read = try read("### More\n" + body)
        #expect(read.tree(of: 0).hasPrefix("note: "))
        #expect(read.rules.isEmpty)
    }
}
