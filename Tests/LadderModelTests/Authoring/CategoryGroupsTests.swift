import LadderSource
import Testing

@testable import LadderModel

struct CategoryGroupsTests {
    private static let categories = "[{name: A, group: Craft}, {name: B, group: CRAFT}, C, {name: D, group: People}]"

    private func read(_ body: String) throws -> ReadLadder {
        try ReadLadder(categories: Self.categories, levels: "[L1]", body)
    }

    private static let all = "\n\n## All levels\n- A: x\n- B: x\n- C: x\n- D: x"

    @Test func categoriesOfAGroupStandBelowItsFirstName() throws {
        let groups = try read("## L1\n- A: x" + Self.all).ladder.groups
        #expect(groups.map(\.name) == ["Craft", nil, "People"])
        #expect(groups.map(\.categories) == [0..<2, 2..<3, 3..<4])
        #expect(try ReadLadder("").ladder.groups.isEmpty)
    }

    @Test(arguments: [
        "### Craft\n#### A\n- one", "### *craft*:\n\n**A**: one", "#### Craft\n- A: one", "**Craft**\n\n**A**: one",
        "**Craft:**\n- A: one", "***craft***\n\n- A: one",
    ])
    func aGroupsHeadingOpensNothingAndIsSilent(body: String) throws {
        let read = try read("## L1\n\(body)\(Self.all)")
        #expect(read.tree(of: 0) == "A\n  - one")
        #expect(read.rules.isEmpty)
    }

    @Test func aGroupsHeadingEndsTheCategoryAbove() throws {
        let read = try read("## L1\n### A\n- one\n### People\nText.\n#### D\n- two" + Self.all)
        #expect(read.tree(of: 0) == "note: Text.\nA\n  - one\nD\n  - two")
        #expect(read.rules.isEmpty)
    }

    @Test(arguments: ["### People", "**People**", "**People:**"])
    func aListBelowAGroupAloneIsReported(group: String) throws {
        let read = try read("## L1\n- A: one\n\n\(group)\n\n* two" + Self.all)
        #expect(read.rules == ["unplaced-item"])
        #expect(read.tree(of: 0).hasPrefix("note: two"))
        #expect(try self.read("## L1\n\(group)\n\n### D\n- two" + Self.all).rules.isEmpty)
    }

    @Test(arguments: ["### Crafts\n\nText.", "### More\n\nText."])
    func otherHeadingsAreStillNotes(body: String) throws {
        #expect(try read("## L1\n\(body)\n\n#### A\n- one" + Self.all).tree(of: 0).hasPrefix("note: "))
    }

    @Test func aRowOfAGroupAloneIsSilent() throws {
        let table = "| Skill | L1 |\n|---|---|\n| **Craft** | |\n| A | x |\n| People | |\n| D | y |\n\n"
        #expect(try read(table + "## L1\n- A: x" + Self.all).rules.isEmpty)
    }

    @Test func aRowOfAGroupWithMoreIsAMistake() throws {
        let body = "| Skill | L1 |\n|---|---|\n| Craft | x |\n\n## L1\n- A: x" + Self.all
        #expect(try ReadLadder.errors(categories: Self.categories, levels: "[L1]", body) == ["unknown-category"])
    }

    @Test func aGroupsHeadingOfALevelsRankIsExplained() throws {
        let found = try read("## L1\n- B: x\n## Craft\n### A\n- one" + Self.all).diagnostics.all
        #expect(found.map(\.ruleID) == ["plain-category"])
        #expect(found.first?.help.first?.contains("“Craft” is a group") == true)
    }

    @Test(arguments: [
        ("[{name: A, group: X}, B, {name: C, group: x}]", ["duplicate-name"]),
        ("[{name: A, group: X}, {name: B, group: Y}, {name: C, group: X}]", ["duplicate-name"]),
        ("[{name: A, group: B}, B]", ["duplicate-name"]),
        ("[{name: A, group: Beta}, {name: B, aliases: [beta]}]", ["duplicate-name"]),
        ("[{name: A, group: A}]", ["duplicate-name"]), ("[{name: A, group: l1}]", ["duplicate-name"]),
        ("[{name: A, group: }]", ["wrong-type"]), ("[{name: A, group: [X]}]", ["wrong-type"]),
    ])
    func groupsThatContradictAreErrors(categories: String, rules: [String]) throws {
        #expect(try ReadLadder.errors(categories: categories, levels: "[L1]", "## L1\n- A: x") == rules)
    }
}
