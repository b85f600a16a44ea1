import LadderSource
import Testing

@testable import LadderModel

/// What a table would say, were it read, is not reported as missing beside the table's own mistake.
struct MistakenTablesTests {
    private func rules(cells: String = "", _ body: String) throws -> [String] {
        let source = "---\ntitle: T\ncategories: [A, B]\nlevels: [L1, L2]\n\(cells)---\n\n\(body)\n"
        let file = SourceFile(path: "content/l.md", bytes: Array(source.utf8))
        let (document, _) = DocumentParser().parse(file, index: 0)
        return LadderBuilder().build(try #require(document), id: "l").1.all.map(\.ruleID)
    }

    @Test(arguments: [
        "| | L1 | L2 |\n|---|---|---|\n| A | x | y |\n| B | | z |",
        "| Competencies | L1 | L2 |\n|---|---|---|\n| A | x | y |\n| B | z | |",
    ])
    func anUnreadTableOfExpectationsIsTheOneMistake(table: String) throws {
        #expect(try rules(cells: "cells: expectations\n", table) == ["unread-table"])
    }

    @Test(arguments: [
        ("| Level | A | B |\n|---|---|---|\n| L1 | x | y |\n\n## L1\n\n## L2", "plain-category"),
        ("## L1\n\n| Who | What |\n|---|---|\n| A | x |\n| B | y |\n| C | z |\n\n## L2", "unread-table"),
        ("## L1\n\n| Category | L1 | L2 |\n|---|---|---|\n| A | x | y |\n| B | x | y |\n\n## L2", "misplaced-table"),
    ])
    func itsCategoriesAreNotCalledUnused(body: String, rule: String) throws {
        #expect(try rules(body) == [rule])
    }

    @Test func whatItDoesNotNameIsStillReported() throws {
        let table = "| | L1 |\n|---|---|\n| A | x |"
        #expect(
            try rules(cells: "cells: expectations\n", table).sorted()
                == ["missing-section", "unread-table", "unused-category"])
    }

    @Test func aTableOfOtherThingsHidesNothing() throws {
        let table = "| Pay | L1 | L2 |\n|---|---|---|\n| A | x | y |\n| B | x | y |\n\n## L1\n\n- A: x"
        #expect(try rules(table).sorted() == ["missing-section", "unused-category"])
    }

    /// Its rows are levels, which need sections.
    @Test func aTableOfLevelsIsNoReasonForAMissingSection() throws {
        let table = "| Level | Pay |\n|---|---|\n| L1 | x |\n| L2 | y |\n| L9 | z |\n\n## L1\n\n- A: x\n- B: y"
        #expect(try rules(table).sorted() == ["missing-section", "unknown-level"])
    }
}
