import Testing

@testable import LadderModel

/// Expectations of nothing: what `todo-marker` finds beside words and labels.
struct BlankExpectationTests {
    private static func ladder(_ text: String, cells: String = "") -> String {
        "---\ntitle: T\ncategories: [A, B]\nlevels: [L1, L2]\n\(cells)---\n\n\(text)\n"
    }

    @Test(arguments: [
        "## L1\n\n- ⟦A: –⟧", "## L1\n\n- ⟦A: N/A⟧\n- ⟦B: n/a.⟧", "## L1\n\n### A\n\n- One.\n- ⟦None⟧\n- ⟦…⟧",
        "## L1\n\n### A\n\n⟦Nothing.⟧", "## L1\n\n### A\n\n- Two:\n  - ⟦?⟧\n  - One.", "## L1\n\n- ⟦A: **–**⟧",
        "## L1\n\n| Category | Expectations |\n|---|---|\n| A | ⟦Not applicable⟧ |\n| B | One. |",
    ])
    func expectationsOfNothingAreFound(text: String) throws {
        let checked = try CheckedText(TodoMarker(), Self.ladder(text))
        #expect(checked.found == checked.marked)
        #expect(!checked.found.isEmpty)
    }

    @Test func cellsThatAreExpectationsAreRead() throws {
        let table = "| Category | L1 | L2 |\n|---|---|---|\n| A | Two things. | ⟦—⟧ |\n| B | | One thing. |"
        let checked = try CheckedText(TodoMarker(), Self.ladder(table, cells: "cells: expectations\n"))
        #expect(checked.found == checked.marked)
        #expect(checked.messages == ["“—” is read as something that is expected"])
    }

    @Test(arguments: [
        // No expectations.
        "| Category | L1 | L2 |\n|---|---|---|\n| A | – | Two |", "| Level | Years |\n|---|---|\n| L1 | N/A |",
        "- Years: –\n\n## L1\n\n- A: One.", "## L1\n\nN/A\n\n- A: One.", "A – B",
        // More than nothing.
        "## L1\n\n- A: None of it fails.", "## L1\n\n- A: – one", "## L1\n\n- A: 1", "## L1\n\n- A: 🎉",
        "## L1\n\n- A: Nothing. Nothing.",
    ])
    func othersStaySilent(text: String) throws {
        #expect(try CheckedText(TodoMarker(), Self.ladder(text)).found == [])
    }

    @Test func wordsAreEnglish() throws {
        let text = Self.ladder("## L1\n\n- A: N/A\n- B: –")
        #expect(try CheckedText(TodoMarker(), language: "de", text).found == ["10:3 B: –"])
    }

    @Test func aWordOfTheTeamIsFoundOnce() throws {
        let text = Self.ladder("## L1\n\n- A: ⟦???⟧")
        let checked = try CheckedText(TodoMarker(), options: "words: ['???']", text)
        #expect(checked.found == checked.marked)
    }
}
