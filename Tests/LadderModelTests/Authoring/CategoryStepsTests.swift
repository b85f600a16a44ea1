import LadderSource
import Testing

@testable import LadderModel

struct CategoryStepsTests {
    private static let categories = "[{name: A, steps: [Adopts, Goes deep]}, {name: B, steps: [Learns]}]"

    private func read(_ body: String) throws -> ReadLadder {
        try ReadLadder(categories: Self.categories, levels: "[L1]", "\(body)\n\n## All levels\n- A: x\n- B: y")
    }

    @Test(arguments: [
        (
            "- **Adopts**: One.\n- *learns*: Two. {#x}",
            "A\n  rating: Adopts\n  - One.\nB\n  rating: Learns\n  - Two. #x"
        ),
        ("- goes DEEP: One.\n  - Example.", "A\n  rating: Goes deep\n  - One.\n    examples: Example."),
        ("- **Adopts**\n  - One.\n  - Two.", "A\n  rating: Adopts\n  - One.\n  - Two."),
        ("- Adopts", "A\n  rating: Adopts"),
        ("- Adopts: One.\n- Adopts: Two.", "A\n  rating: Adopts\n  - One.\n  - Two."),
        ("- B: One.\n- Adopts: Two.", "A\n  rating: Adopts\n  - Two.\nB\n  - One."),
        ("### A\n- **Adopts:** One.\n- Two.", "A\n  rating: Adopts\n  - One.\n  - Two."),
        ("### B\n- One.\n- Adopts: Two.\n- Three.", "A\n  rating: Adopts\n  - Two.\nB\n  - One.\n  - Three."),
    ])
    func anItemThatBeginsWithAStepIsItsCategorys(body: String, tree: String) throws {
        let read = try read("## L1\n\(body)")
        #expect(read.tree(of: 0) == tree)
        #expect(read.rules.isEmpty)
    }

    @Test(arguments: [
        ("### A\n- Adopts new tools.\n- One: Adopts.", "A\n  - Adopts new tools.\n  - One: Adopts."),
        ("### A\nAdopts: One.", "A\n  - Adopts: One."),
        ("**Adopts**: One.\n\n- A: Two.", "attribute Adopts: One.\nA\n  - Two."),
        ("### A\n- One.\n  - Adopts: Two.", "A\n  - One.\n    examples: Adopts: Two."),
    ])
    func otherTextsStayWhatTheyAre(body: String, tree: String) throws {
        #expect(try read("## L1\n\(body)").tree(of: 0) == tree)
    }

    @Test func theSectionsStepWinsOverATable() throws {
        let table = "| Skill | L1 |\n|---|---|\n| A | Goes deep |\n| B | Learns |\n\n"
        let read = try read("\(table)## L1\n- Adopts: One.")
        #expect(read.tree(of: 0) == "A\n  rating: Adopts\n  - One.\nB\n  rating: Learns")
    }

    @Test func theBlockForAllLevelsHasStepsToo() throws {
        let read = try ReadLadder(
            categories: Self.categories, levels: "[L1]", "## All levels\n- Adopts: x\n## L1\n- B: y")
        #expect(read.tree(of: nil) == "A\n  rating: Adopts\n  - x")
    }

    @Test func aStepInAListOfTheLevelsOwnIsReported() throws {
        #expect(try read("## L1\n**Focus**:\n- Adopts: One.\n- Two.").rules == ["plain-category"])
    }

    @Test func aLevelHasOneStepOfACategory() throws {
        let body = "## L1\n- Adopts: One.\n- Goes deep: Two."
        #expect(try ReadLadder.errors(categories: Self.categories, levels: "[L1]", body) == ["repeated-cell"])
    }

    @Test(arguments: [
        "[{name: A, steps: [X]}, {name: B, steps: [x]}]", "[{name: A, steps: [X, x]}, B]",
        "[{name: A, steps: [beta]}, {name: B, aliases: [Beta]}]", "[{name: A, steps: [A]}, B]",
    ])
    func stepsThatContradictAreErrors(categories: String) throws {
        #expect(try ReadLadder.errors(categories: categories, levels: "[L1]", "## L1\n- A: x") == ["duplicate-name"])
    }

    @Test func aStepWithoutColonIsAdvised() throws {
        let read = try ReadLadder(
            categories: "[{name: A, steps: [Adopts, Leads]}, B]", levels: "[L1]",
            "## L1\n- **Adopts** tools.\n- Leads: all.\n- B: x")
        #expect(read.rules == ["unplaced-item"])
        #expect(read.diagnostics.all.first?.help.last == "or begin it with a step and a colon: Adopts, Leads")
    }
}
