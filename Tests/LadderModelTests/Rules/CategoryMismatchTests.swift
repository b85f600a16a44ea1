import Testing

@testable import LadderModel

struct CategoryMismatchTests {
    private static func ladder(_ text: String) -> String {
        """
        ---
        title: T
        categories: [Craft, Strategic thinking, {name: Team work, group: Team}, {name: Team spirit, group: Team}]
        levels: [L1, L2]
        ---

        ## L1

        ### Craft

        - One.

        \(text)

        ## L2

        - Craft: Two.
        """
    }

    @Test(arguments: [
        "⟦**Strategic**: Plans.⟧", "⟦**Strategic**⟧\n\nPlans.", "⟦**Strategic:**⟧\n\nPlans.",
        "⟦#### Strategic⟧\n\nPlans.",
        "⟦**Long-term strategic thinking**: Plans.⟧",
    ])
    func nearNamesAreFound(text: String) throws {
        let checked = try CheckedText(CategoryMismatch(), Self.ladder(text))
        #expect(checked.found == checked.marked)
        #expect(checked.found.count == 1)
    }

    @Test(arguments: [
        "### Strategic\n\n- Is reported as undeclared.", "**Strategic thinking**: Plans.", "**Team**: Works.",
        "### Strategic thinking\n\n**Strategic**: Plans.", "**Strategically**: Plans.", "**Scope**: Team.",
        "**Thinking of what strategic people do**: Plans.", "- **Strategic**: Plans.", "Strategic plans.",
        "**Strategic** plans.",
    ])
    func othersStaySilent(text: String) throws {
        #expect(try CheckedText(CategoryMismatch(), Self.ladder(text)).found == [])
    }
}
