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
}
