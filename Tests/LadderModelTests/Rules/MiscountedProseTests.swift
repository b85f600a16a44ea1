import Testing

@testable import LadderModel

struct MiscountedProseTests {
    private static func ladder(_ prose: String, levels: String = "[IC1, IC2, IC3, IC4]") -> String {
        "---\ntitle: Design\ncategories: [A, B, C]\nlevels: \(levels)\n---\n\(prose)\n"
    }

    @Test(arguments: [
        "There are currently ⟦seven levels⟧ for engineers.",
        "There are ⟦7 distinct levels⟧.",
        "We have ⟦six levels⟧.",
        "> The ladder now has ⟦five levels⟧: IC1 and more.",
        "- A level is composed of ⟦two categories⟧, each with a summary.",
        "Each level has ⟦four categories⟧.",
        "You do well in all ⟦five of the categories⟧.",
        "All ⟦two categories⟧ count.",
        "It is divided into\n⟦ten levels⟧.",
    ])
    func aWrongCountIsFound(prose: String) throws {
        let checked = try CheckedText(MiscountedProse(), Self.ladder(prose))
        #expect(checked.found == checked.marked)
        #expect(!checked.found.isEmpty)
    }

    @Test(arguments: [
        "There are four levels and three categories.",
        "Two levels may share one text.",
        "There are two levels above IC2, and two levels of pay.",
        "She works two levels up. The two levels differ.",
        "The first two categories matter most.",
        "Each category has six levels.",
        "The Product ladder has six levels.",
        "Someone has two levels to choose from.",
        "You are proficient in 3 of our 5 core areas.",
        "There are two senior levels.",
        "`There are six levels` is what it said:\n\n    There are six levels.",
        "There is one level.",
        "All four levels in the senior band share a budget.",
        "The ladder has two levels at entry.",
        "There are two levels per track.",
    ])
    func whatCountsSomethingElseStaysSilent(prose: String) throws {
        let product = "---\ntitle: Product\ncategories: [A]\nlevels: [P1]\n---\n"
        #expect(try CheckedText(MiscountedProse(), Self.ladder(prose), product).found.isEmpty)
    }

    @Test(arguments: ["five", "four", "three", "two"])
    func draftsAndTracksAndSharedTextsMayCountOrNot(number: String) throws {
        let levels =
            "[L1, {name: L2, status: draft}, {name: L3, same-as: l1}, {name: M1, track: m}, {name: M2, track: m}]"
        #expect(
            try CheckedText(MiscountedProse(), Self.ladder("We have \(number) levels.", levels: levels)).found.isEmpty)
    }

    // MARK: Elsewhere

    private static let other = "---\ntitle: Product\ncategories: [A]\nlevels: [P1]\n---\n"

    @Test(arguments: [
        "description: There are ⟦six levels⟧.\ncategories: [A, B, C]",
        "description: >\n  How it works.\n  There are ⟦six levels⟧.\ncategories: [A, B, C]",
        "categories:\n  - {name: A, definition: One of all ⟦five categories⟧.}\n  - B\n  - C",
    ])
    func textsOfTheFrontMatterAreRead(keys: String) throws {
        let text = "---\ntitle: Design\n\(keys)\nlevels: [D1, D2]\n---\n"
        let checked = try CheckedText(MiscountedProse(), text)
        #expect(checked.found == checked.marked)
        #expect(!checked.found.isEmpty)
    }

    @Test(arguments: [
        "The Design ladder has ⟦six levels⟧.", "The design ladder now has ⟦six levels⟧.",
        "- Each level of the Design ladder is made up of ⟦five categories⟧.",
    ])
    func aPageThatNamesALadderIsRead(page: String) throws {
        let checked = try CheckedText(MiscountedProse(), Self.ladder(""), Self.other, page)
        #expect(checked.found == checked.marked)
        #expect(!checked.found.isEmpty)
    }

    @Test func aPageOfAHandbookWithOneLadderIsRead() throws {
        let checked = try CheckedText(MiscountedProse(), Self.ladder(""), "Our ladder has ⟦six levels⟧.")
        #expect(checked.found == checked.marked && checked.found.count == 1)
    }

    @Test(arguments: [
        "There are six levels.", "The ladder has six levels.", "Design has six levels.",
        "The Design ladder has four levels.", "The Product Design ladder has six levels.",
        "Our support has six levels, and the ladder has them too.", "`The Design ladder has six levels.`",
        "The Design ladder and the Product ladder have six levels.",
    ])
    func otherPagesStaySilent(page: String) throws {
        let third = "---\ntitle: Product Design\ncategories: [A]\nlevels: [P1, P2, P3, P4, P5, P6]\n---\n"
        #expect(try CheckedText(MiscountedProse(), Self.ladder(""), Self.other, third, page).found == [])
    }

    @Test func otherLanguagesStaySilent() throws {
        let text = Self.ladder("There are six levels.")
        #expect(try CheckedText(MiscountedProse(), language: "nl", text).found == [])
    }
}
