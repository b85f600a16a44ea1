import LadderSource
import Testing

@testable import LadderModel

struct DataTableReaderTests {
    private func read(_ table: String) throws -> ReadLadder {
        try ReadLadder(
            categories: "[{name: A, aliases: [Alpha]}, B]", levels: "[Level 1, {name: Level 2, aliases: [Senior]}]",
            "\(table)\n\n## Level 1\n- A: x\n- B: y\n## Level 2\n- A: z\n")
    }

    @Test func levelsHaveAttributesAndTitles() throws {
        let levels = try read("| Level | Title | Pay |\n|---|---|---|\n| L1 | Junior | *Some* |\n| senior | | More |")
            .ladder.levels
        #expect(levels.map(\.title) == ["Junior", nil])
        #expect(levels.flatMap(\.tableAttributes).map { "\($0.label)=\($0.value.text)" } == ["Pay=Some", "Pay=More"])
    }

    @Test(arguments: ["Category", "Competency", "skill"]) func categoriesHaveRatings(header: String) throws {
        let read = try read(
            "| \(header) | level-1 | Senior | Definition |\n|---|---|---|---|\n| Alpha | Learns | | What |")
        #expect(read.tree(of: 0) == "A\n  rating: Learns\n  - x\nB\n  - y")
        #expect(read.ladder.categories.map(\.definition?.text) == ["What", nil])
    }

    @Test func actionsLeadToALevel() throws {
        let levels = try read("| Moving to | Do |\n|---|---|\n| Level 2 | Talk |").ladder.levels
        #expect(levels.map { $0.actions.map(\.value.text) } == [[], ["Talk"]])
    }

    @Test func titlesThatDisagreeAreAWarning() throws {
        let table = "| Level | Title |\n|---|---|\n| L1 |"
        #expect(try read("\(table) One |\n\n\(table) Two |").rules == ["different-titles"])
    }

    @Test func otherTablesAreProse() throws {
        #expect(try read("| When | What |\n|---|---|\n| Level 9 | x |").rules.isEmpty)
        #expect(try read("| Level | What |\n|---|---|\n| High | x |").rules == ["unread-table"])
    }

    /// A spreadsheet mostly has levels as rows, and gives attributes here.
    @Test func aCategoryAmongAttributesIsDoubted() throws {
        let found = try read("| Level | Pay | Alpha |\n|---|---|---|\n| L1 | x | y |").diagnostics.all
        #expect(found.map(\.ruleID) == ["plain-category"])
        #expect(found.first?.span?.text == "Alpha")
    }

    @Test(arguments: [
        "| | L1 | L2 |\n|---|---|---|\n| A | x | y |",
        "| Competencies | What | L2 |\n|---|---|---|\n| z | | |\n| B | x | y |",
        "| Catgory | L1 |\n|---|---|\n| Alpha | x |", "| Levels | Pay |\n|---|---|\n| L1 | x |\n| L2 | y |",
        "| | Pay |\n|---|---|\n| L1 | x |\n| Senior | y |", "| Lvel | Pay |\n|---|---|\n| L1 | x |\n| Senior | y |",
    ])
    func whatItsFirstHeadingKeepsFromBeingReadIsReported(table: String) throws {
        #expect(try read(table).rules == ["unread-table"])
    }

    @Test(arguments: [
        "| | L1 | L2 |\n|---|---|---|\n| Pay | x | y |", "| Area | L1 | L2 |\n|---|---|---|\n| A | x | y |",
        "| | Pay |\n|---|---|\n| L1 | x |", "| Grade | Pay |\n|---|---|\n| L1 | x |\n| L2 | y |",
        "| Skills | Pay |\n|---|---|\n| A | x |",
    ])
    func proseIsNotTakenForThem(table: String) throws {
        #expect(try read(table).rules == [])
    }

    @Test func ratingsOfManyWordsAreDoubted() throws {
        let table = "| Skill | L1 | L2 |\n|---|---|---|\n| A | a b c d *e* | a b c d e f |"
        let found = try read(table).diagnostics.all
        #expect(found.map(\.ruleID) == ["long-rating"])
        #expect(found.first?.span?.text == "a b c d e f")
        #expect(found.first?.help.first?.contains("`cells: expectations`") == true)
    }

    @Test(arguments: [
        ("| Level | Pay |\n|---|---|\n| L9 | x |\n| L1 | x |", "unknown-level"),
        ("| Level | Pay |\n|---|---|\n| | x |\n| L1 | x |", "unknown-level"),
        ("| Level | Pay |\n|---|---|\n| L1 | x |\n| Level 1 | x |", "repeated-cell"),
        ("| Skill | L1 | L1 |\n|---|---|---|\n| A | x | y |", "repeated-cell"),
        ("| Skill | L1 |\n|---|---|\n| C | x |", "unknown-category"),
        ("| Skill | L1 | L9 |\n|---|---|---|\n| A | x | y |", "unknown-column"),
    ])
    func contradictionsAreReported(table: String, rule: String) throws {
        let body = "\(table)\n\n## Level 1\n- A: x\n- B: y\n## Level 2\n- A: z\n"
        #expect(try ReadLadder.errors(levels: "[Level 1, Level 2]", body) == [rule])
    }
}
