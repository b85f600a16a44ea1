import Testing

@testable import LadderModel

/// Labels that nothing stands behind: what `todo-marker` finds beside words.
struct EmptyLabelTests {
    private static func ladder(_ text: String) -> String {
        "---\ntitle: T\ncategories: [A, B]\nlevels: [L1, L2]\n---\n\n## L1\n\n\(text)\n\n## L2\n\n- A: a2\n"
    }

    @Test(arguments: [
        "- ⟦Scope:⟧", "- ⟦**Scope:**⟧", "- ⟦**Scope**:⟧", "- A: One.\n- ⟦B:⟧", "- ⟦A:⟧\n- B: One.",
        "- One:\n  - ⟦Two:⟧", "- Design.\n- ⟦Works with these people:⟧", "⟦**Scope:**⟧", "⟦**Scope**:⟧",
        "⟦**Scope:**⟧\n\n---\n\nText.", "**Years:** Two.\n\n⟦**Scope:**⟧\n\n**Team:** Three.",
        "**Years:** Two.\n⟦**Scope:**⟧\n**Team:** Three.", "**Years:** Two.\n⟦**Scope:**⟧",
        "> ⟦**Scope:**⟧", "> **Years:** Two.\n> ⟦**Scope:**⟧\n> **Team:** Three.",
        "⟦**Scope:**⟧\n\n<!-- somebody writes this -->", "⟦**Scope:**⟧\n\n⟦**Team:**⟧", "### More\n\n⟦**Scope:**⟧",
        "**Years:** Two.  \n⟦**Scope:**⟧  \n**Team:** Three.",
    ])
    func labelsOfNothingAreFound(text: String) throws {
        let checked = try CheckedText(TodoMarker(), Self.ladder(text))
        #expect(checked.found == checked.marked)
        #expect(!checked.found.isEmpty)
    }

    @Test(arguments: [
        // Lead-ins.
        "- Scope:\n  - Team.", "**Scope:**\n\n- Team.", "**Scope:**\n- Team.", "**Scope:**\n\nThe team.",
        "**Scope:**\nThe team.", "- **Scope:** Team.", "- Scope:\n  the team.", "- Scope:\n\n  The team.",
        "- Scope:\n\nThe team.", "- Scope:\n\n* Team.", "**Scope:**\n\n| X | Y |\n|---|---|\n| a | b |",
        "**Scope:**\n\n> The team.", "**Scope:**\n\n```\ncode\n```", "**Scope:**\n\n#### Inside\n\nText.",
        // Titles of what follows.
        "**What we ask:**\n\n**Scope:** Team.", "**What we ask:**\n**Scope:** Team.",
        // No labels.
        "**Scope**", "Scope:", "- Scope", "- :smile:", "- At 10:30", "- `Scope:` is a label.",
    ])
    func labelsOfSomethingStaySilent(text: String) throws {
        #expect(try CheckedText(TodoMarker(), Self.ladder(text)).found == [])
    }

    @Test func formsOnPagesStaySilent() throws {
        #expect(try CheckedText(TodoMarker(), "# Form\n\n- Name:\n- Date:\n\n**Signed:**\n").found == [])
    }

    @Test func theMessageNamesTheLabel() throws {
        let checked = try CheckedText(TodoMarker(), Self.ladder("- **Scope:**"))
        #expect(checked.messages == ["nothing stands behind “Scope”"])
    }
}
