import LadderSource
import Testing

@testable import LadderModel

struct BodyDividerTests {
    @Test(arguments: [
        ("## L1: Junior", "Junior"), ("## Junior (L1)", "Junior"), ("## l 1 – Junior – *here*", "Junior – here"),
        ("## **L1**:", nil), ("L1\n---", nil), ("## L1 ()", nil),
    ])
    func levelsOpenAtHeadings(heading: String, title: String?) throws {
        let read = try ReadLadder("\(heading)\n- A: x\n# After\nProse.")
        #expect(read.ladder.levels[0].title == title)
        #expect(read.tree(of: 0) == "A\n  - x")
    }

    @Test(arguments: [
        ("## L1\n- A: x\n### Deeper\n- B: y\n## Same\n- B: z", "note: Deeper\nA\n  - x\nB\n  - y"),
        ("## L1\n- A: x\n#### L2\n- A: z", "A\n  - x"),
        ("# L1\n- A: x\n## Same\n- B: y\n# L2", "note: Same\nA\n  - x\nB\n  - y"),
    ])
    func levelsEndAtHeadings(body: String, tree: String) throws {
        #expect(try ReadLadder(body).tree(of: 0) == tree)
    }

    @Test(arguments: [
        ("intro\n\n## L1\n- A: x\n## After\nend", "text levels-table text"),
        ("## All levels\n- A: x\n## L1\n- A: y", "all-levels levels-table"),
        ("## L1\n- A: x\n## After\nend\n\n<!-- levels-table -->\n\nlast", "text levels-table text"),
        ("## L1\n- A: x\n## All levels\n- B: x\n\n<!-- levels-table -->", "all-levels levels-table"),
        ("<!-- levels-table -->\n\n## L1\n- A: x\n## After\n<!-- levels-table -->\n\nlast", "levels-table text text"),
        ("## L1\n- A: x\n\n<!-- levels-table -->\n\n## After\n<!-- levels-table -->\n\nlast", "levels-table text text"),
        ("prose alone", "text levels-table"),
    ])
    func proseKeepsItsOrder(body: String, parts: String) throws {
        let found = try ReadLadder(body).ladder.prose.map { part in
            switch part {
            case .text: "text"
            case .allLevels: "all-levels"
            case .levelsTable: "levels-table"
            }
        }
        #expect(found.joined(separator: " ") == parts)
    }

    @Test(arguments: [
        ("## Everyone\n### A\n- Tests.\n### B\n- Talks.\n## L1\n- A: x\n- B: y", [7]),
        ("## Everyone\n### A\n- Tests.\n## Others\n### B\n- Talks.\n## L1\n- A: x\n- B: y", [7, 10]),
        ("## Everyone\n### A\nWhat it means.\n## L1\n- A: x\n- B: y", []),
        ("### Words\n#### A\n- What it means.\n## L1\n- A: x\n- B: y", []),
        ("### A\n- Words.\n## L1\n- A: x\n- B: y", []),
        ("## All levels\n### A\n- Tests.\n## L1\n- B: y", []), ("## Words\n### C\n- Words.\n## L1\n- A: x\n- B: y", []),
    ])
    func categoriesWithListsAboveTheLevelsAreReported(body: String, lines: [Int]) throws {
        let read = try ReadLadder(levels: "[L1]", body)
        #expect(read.rules == lines.map { _ in "plain-category" })
        #expect(read.diagnostics.all.map { $0.span?.start.line } == lines)
        #expect(read.diagnostics.all.allSatisfy { $0.help.first?.contains("write `all-levels: ") == true })
    }

    @Test(arguments: [
        ("## L1\n- A: x\n\nHelps the others.\n---\n## L2\n- B: y", ["accidental-heading 10:1 ---"]),
        ("Who reads this page\n --- \n\n## L1\n- A: x\n- B: y", ["accidental-heading 7:1  ---"]),
        ("## L1\n- A: x\n\nYes\n-\n- B: y\n## L2\n- B: y", ["accidental-heading 10:1 -"]),
        ("## L1\n**A**: x\n---\n**B**: y\n## L2\n- B: y", ["accidental-heading 8:1 ---"]),
        ("## L1\n### A\nx\n---\ny\n## L2\n- B: y", ["accidental-heading 9:1 ---"]),
        ("## L1\n### A\nHelps.\n===\n## L2\n- B: y", ["accidental-heading 9:1 ==="]),
        ("## L1\n- A: x\n\nMore\n----\n\n## L2\n- B: y", []), ("L1\n--\n- A: x\n\nMore\n----\n\nL2\n--\n- B: y", []),
        ("# L1\nMore\n----\n- A: x\n\n# L2\n- B: y", []),
        ("## L1\n- A: x\n- B: y\n\nHelps the others.\n\n---\n## L2\n- A: x", []),
        ("Further notes\n-------------\n\n## L1\n- A: x\n- B: y", []), ("FAQ\n---\n\n## L1\n- A: x\n- B: y", []),
    ])
    func aTextThatALineMakesAHeadingIsReported(body: String, found: [String]) throws {
        let all = try ReadLadder(levels: "[L1, L2]", body).diagnostics.all.filter { $0.ruleID == "accidental-heading" }
        #expect(
            all.map { "\($0.ruleID) \($0.span!.start.line):\($0.span!.start.column) \($0.span!.text)" } == found)
    }

    @Test(arguments: [
        ("## L1\n- A: x\n## L9\n- A: y", "undeclared-level"),
        ("## L9: Boss\n\n## L1\n- A: x", "undeclared-level"),
        ("## L1\n- A: x\n### L1\n- A: y", "repeated-section"),
        ("## L1\n- A: x\n## All levels\n\n## all  LEVELS", "repeated-section"),
    ])
    func mistakes(body: String, rule: String) throws {
        #expect(try ReadLadder.errors(levels: "[L1]", body) == [rule])
    }

    @Test(arguments: [
        "## All level", "### Al levels", "## All levles:", "## All level: what holds", "## All level {#all}",
    ]) func aMisspeltAllLevelsBlockIsNamed(
        heading: String
    ) throws {
        let body = "\n- A: x\n- B: y\n\n## L1\n- A: x\n- B: y"
        let read = try ReadLadder(levels: "[L1]", heading + body)
        let found = try #require(read.diagnostics.all.first { $0.ruleID == "missing-section" })
        #expect(found.label == "did you mean “All levels”?")
        #expect(read.rules.filter { $0 != "foreign-syntax" } == ["missing-section"])
        #expect(
            try ReadLadder(levels: "[L1]", heading + body + "\n\n## All levels\n- A: z").rules.contains(
                "missing-section") == false)
    }

    @Test func aNameOfOnesOwnIsComparedOnceAndShortOnesAreNot() throws {
        func rules(_ name: String, _ heading: String) throws -> [String] {
            try ReadLadder(
                categories: "[A]", levels: "[L1]", keys: "all-levels: \(name)\n", "## \(heading)\n\n## L1\n- A: x"
            ).rules
        }
        #expect(try rules("Für alle Stufen", "Für alle Stufe") == ["missing-section"])
        #expect(try rules("Für alle Stufen", "Anderes") == ["missing-section"])
        #expect(try rules("Base", "Case") == ["missing-section"])
    }

    @Test(arguments: ["## The levels", "## All", "## All your levels", "## Levels"]) func otherHeadingsAreProse(
        heading: String
    ) throws {
        #expect(try ReadLadder(levels: "[L1]", heading + "\n\n## L1\n- A: x\n- B: y").rules == [])
    }

    @Test(arguments: [
        ("## L1\n- A: x\n## B:\n- y\n## All levels\n- B: z", ["plain-category"]),
        ("## L1\n- A: x\n- B: y\n### All levels\n## *a*\nProse.", ["plain-category"]),
        ("## B\nWhat it means.\n\n## L1\n- A: x\n### B\n- y\n## About B\nProse.", []),
        ("## L1\n- A: x\n- B: y\n## Boss\n### A\n- z", ["plain-category"]),
    ])
    func categoriesOutsideOfLevelsAreDoubted(body: String, rules: [String]) throws {
        #expect(try ReadLadder(levels: "[L1]", body).rules == rules)
    }

    @Test func categoriesBelowAForgottenLevelAreNoMistakesOfTheirOwn() throws {
        let found = try ReadLadder.mistakes(levels: "[L1]", "## L1\n- A: x\n- B: y\n## L2\n### A\n- z\n## B\nz")
        #expect(found.map(\.ruleID) == ["plain-category", "undeclared-level"])
        #expect(found.first?.span?.start.line == 12)
    }

    @Test(arguments: [
        ("## Boss\n### A\n- z", "if “Boss” is a level, add it to `levels:` in the front matter"),
        ("## A\n- z", "make it a deeper heading than the level's, with more `#`, for it to belong to the level"),
    ])
    func aCategoryOutsideOfLevelsIsToldWhatItNeeds(heading: String, help: String) throws {
        let read = try ReadLadder(levels: "[L1]", "## L1\n- A: x\n- B: y\n\n\(heading)")
        #expect(read.diagnostics.all.map(\.help) == [[help]])
    }

    @Test(arguments: [
        ("## L2 #l2", 10), ("## l 2 Staff", 10), ("### L2 –Staff", 10), ("## L2/L3", 10), ("## L2nd", nil),
        ("## About L2", 10), ("## 2. L2", 10), ("## 🌱 L2 — Junior", 10), ("**L2 – Junior**", 10), ("## XL2", nil),
        ("**L2** is one.", nil), ("## About L20", nil),
    ])
    func aMissingSectionPointsAtAHeadingWithItsName(heading: String, line: Int?) throws {
        let read = try ReadLadder(levels: "[L1, L2]", "## L1\n- A: x\n- B: y\n\n\(heading)\n\nText.")
        let found = read.diagnostics.all.first { $0.ruleID == "missing-section" }
        #expect(found != nil)
        #expect(found?.notes.first?.span?.start.line == line)
    }

    @Test func whyAHeadingOpensNoLevelIsSaid() throws {
        func note(_ headings: String) throws -> String? {
            let read = try ReadLadder(levels: "[L1, L2]", "## L1\n- A: x\n- B: y\n\n\(headings)\n\nText.")
            return read.diagnostics.all.first { $0.ruleID == "missing-section" }?.notes.first?.message
        }
        #expect(try note("## 2. L2") == "this heading has its name, and something before it")
        #expect(try note("**L2**") == "this line has its name, and is no heading")
        // One that begins with it is nearer.
        #expect(try note("## About L2\n## L2/L3")?.hasPrefix("this heading begins with its name") == true)
    }

    @Test func aNameOfTwoThingsIsExplained() throws {
        #expect(
            try ReadLadder.errors(categories: "[Lead]", levels: "[Lead]", "## Lead\n### Lead\n- x") == [
                "repeated-section"
            ])
    }
}
