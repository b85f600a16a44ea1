import Testing

@testable import LadderModel

struct ThinTransitionTests {
    /// Four levels, of which the third has the text and the others add three expectations.
    private static func ladder(
        _ third: String, keys: String = "", levels: String = "[L1, ⟦L2⟧, ⟦L3⟧, L4]", most: Int = 3
    )
        -> String
    {
        func full(_ level: Int) -> String {
            "## L\(level)\n\n" + (1...most).map { "- A: Level \(level), thing \($0).\n" }.joined() + "\n"
        }
        let body = full(1) + full(2) + "## L3\n\n\(third)\n\n" + full(4)
        let plain = levels.replacing("⟦L2⟧", with: "L2")
        return "---\ntitle: T\ncategories: [A]\n\(keys)levels: \(plain)\n---\n\n\(body)"
    }

    @Test(arguments: [
        ("- A: Level 2, thing 1.", 3), ("Only words on the whole.", 3), ("- A: A single thing.", 6),
    ])
    func aLevelThatAddsHardlyAnythingIsFound(text: String, most: Int) throws {
        let checked = try CheckedText(ThinTransition(), Self.ladder(text, most: most))
        #expect(checked.found == checked.marked)
        #expect(checked.found == ["4:18 L3"])
    }

    @Test(arguments: [
        "- A: A single thing.", "- A: Level 3, thing 1. {#x}\n- A: One.", "## end",
        "- A: Level 2, thing 1.\n\n### A\n\nOne.\n\n- Two.",
    ])
    func aLevelThatAddsSomethingStaysSilent(text: String) throws {
        #expect(try CheckedText(ThinTransition(), Self.ladder(text)).found == [])
    }

    @Test(arguments: [
        ("", "[L1, L2, {name: L3, status: draft}, L4]"), ("inherits: none\n", "[L1, L2, L3, L4]"),
    ])
    func draftsAndRestatedLaddersStaySilent(keys: String, levels: String) throws {
        let text = Self.ladder("- A: Level 2, thing 1.", keys: keys, levels: levels)
        #expect(try CheckedText(ThinTransition(), text).found == [])
    }

    @Test func whereAllAddLittleNoneIsThin() throws {
        #expect(try CheckedText(ThinTransition(), Self.ladder("- A: Level 2, thing 1.", most: 2)).found == [])
    }

    @Test(arguments: [(1, 0), (2, 1), (3, 1), (4, 3)]) func theSettingsMaySayHowManyAreWanted(fewest: Int, count: Int)
        throws
    {
        let text = Self.ladder("- A: A single thing.", levels: "[L1, L2, L3, L4]")
        let checked = try CheckedText(ThinTransition(), options: "fewest: \(fewest)", text)
        #expect(checked.found == [["4:18 L3"], ["4:14 L2", "4:18 L3", "4:22 L4"]].first { $0.count == count } ?? [])
        #expect(checked.messages.allSatisfy { $0.hasSuffix(", and the settings want \(fewest) at least") })
    }
}
