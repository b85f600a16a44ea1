import LadderSource
import Testing

struct SectionReaderTests {
    @Test(arguments: [
        (
            "### A\nSummary.\n\n- One.\n  - Example.\n- Two.",
            "A\n  summary: Summary.\n  - One.\n    examples: Example.\n  - Two."
        ),
        ("### A\nOne.\n\nTwo.", "A\n  - One.\n  - Two."),
        ("- A: One.\n- **B**: Two.", "A\n  - One.\nB\n  - Two."),
        ("- A\n  - One.\n- **B:**\n  - Two.", "A\n  - One.\nB\n  - Two."),
        ("- Above.\n- A\n\n### A\n- One.", "note: Above.\nA\n  - One."),
        ("**A**\n\n- One.\n\n**B**: Two.", "A\n  - One.\nB\n  - Two."),
        ("**A**: One.\n**B**: Two.", "A\n  - One.\nB\n  - Two."),
        ("### a :\n- One.\n### __B__\n- Two.", "A\n  - One.\nB\n  - Two."),
        ("### A\n- One.\n\n> Quote\n\n```\ncode\n```", "A\n  - One.\n  note: Quote\n  note: code"),
        ("### A\n#### Deeper\n- One.\n### Other\nText.", "note: Other\nnote: Text.\nA\n  - One.\n  note: Deeper"),
    ])
    func categories(body: String, tree: String) throws {
        #expect(try ReadLadder("## L1\n\(body)").tree(of: 0) == tree)
    }

    @Test(arguments: [
        ("First.\n\nSecond.\n\n- A: x", "summary: First.\nnote: Second.\nA\n  - x"),
        (
            "**Scope**: Team\n**Pay**: Good\nindeed\n\nFirst.",
            "summary: First.\nattribute Scope: Team\nattribute Pay: Good indeed"
        ),
        ("**Focus**:\n\n- One\n- Two\n\nFirst.", "summary: First.\nlist Focus: One | Two"),
        ("**Focus:**\n1. One\n\n**A**: x", "list Focus: One\nA\n  - x"),
        ("**Bold** start.\n\n- Bare.", "summary: Bold start.\nnote: Bare."),
    ])
    func whatStandsBeforeThem(body: String, tree: String) throws {
        #expect(try ReadLadder("## L1\n\(body)").tree(of: 0) == tree)
    }

    @Test func aLadderWithoutCategoriesHasOne() throws {
        let read = try ReadLadder(categories: "[]", "## L1\nSummary.\n\n- One.\n  - Example.\n\nNote.\n\n- Two.")
        #expect(
            read.tree(of: 0)
                == "summary: Summary.\nnote: Note.\nExpectations\n  - One.\n    examples: Example.\n  - Two.")
    }

    @Test(arguments: [
        ("- A: One.\n- Stray.", "unplaced-item"),
        ("- A: One.\n- > Quote.", "unplaced-item"),
        ("### A\n- > Quote.", "unplaced-item"),
        ("- AA: One.\n- Other.", "unplaced-item"),
        ("- **Aa**: One.", "unplaced-item"),
        ("### A\n-\n", "empty-item"),
        ("### A\n- {#id}", "empty-item"),
        ("A\n\n- One.", "plain-category"),
        ("### A: more\n- One.", "plain-category"),
        ("### A {#a}\n- One.", "plain-category"),
        ("**A** – One.", "plain-category"),
        ("- **A** – One.", "plain-category"),
        ("**A**\n- One.\n**B**: Two.", "plain-category"),
        ("**Own**:\n- One.\n\n- A: Two.", "plain-category"),
        ("### A\nSummary. {#id}\n\n- One.", "misplaced-id"),
        ("### A\n- One.\n\n**A**: Two.", "repeated-category"),
        ("### A\n- One.\n\n### Leadership\nText.", "undeclared-category"),
        ("#### Leadership\n- One.", "undeclared-category"),
        ("### AA\nText.", "undeclared-category"),
    ])
    func doubtsAreReported(body: String, rule: String) throws {
        let rules = try ReadLadder(levels: "[L1]", "## L1\n\(body)\n\n## All levels\n- A: x\n- B: y").rules
        #expect(rules == [rule])
    }

    @Test(arguments: [
        "### A\n- One:\n  - Two.", "- A\n  - One: {#one}\n    - Two.",
        "- **A**: x\n\n  <details>\n\n  - y\n\n  </details>",
        "### A\n- x\n\n<details>\n\n- y\n\n</details>", "> Quote.\n\n- A: x", "Summary.\n\n> Quote.",
        "- **Pay**: Good\n- **Years:** 2\n\n### A\n- x", "### A\n| x | y |\n|---|---|\n| a | z |\n| *B* | z |",
        "| Moving to | y |\n|---|---|\n| L1 | z |", "| Competency | y |\n|---|---|",
    ])
    func shapesOfLaterVersionsAreErrors(body: String) throws {
        #expect(try ReadLadder.errors("## L1\n\(body)") == ["unsupported-shape"])
        #expect(try ReadLadder.errors("## All levels\n\(body)") == ["unsupported-shape"])
    }

    @Test(arguments: [
        "### A\n- One.\n  - Two:\n    - Three.", "### A\n- One:\n\n  Two.", "- A:\n  - One.",
        "<details>\n\ntext\n\n</details>\n\n- A: x", "### A\n- One.\n\n> Quote.", "### More\n> Quote.",
        "- Pay: Good\n\n- **Years**: 2", "**Pay**: Good\n**Years**: 2", "| x | y |\n|---|---|",
        "| x |\n|---|\n| A |\n| z |",
    ])
    func theirLikesAreRead(body: String) throws {
        #expect(try ReadLadder("## L1\n\(body)").diagnostics.hasErrors == false)
    }

    @Test func shapesAreReadWithoutCategoriesToo() throws {
        let read = { (body: String) in try ReadLadder.errors(categories: "[]", "## L1\n\(body)") }
        #expect(try read("> Quote.\n\n- One.") == ["unsupported-shape"])
        #expect(try read("- One:\n  - Two.") == ["unsupported-shape"])
        #expect(try ReadLadder(categories: "[]", "## L1\n- **Pay**: Good\n\n> Quote.").diagnostics.hasErrors == false)
    }

    @Test func misspeltCategoriesInAListAreNamed() throws {
        let body = "## L1\n- Imapct: One.\n- **Carft:** Two.\n- Three: Four.\n\n## L2\n- Impact: x\n- Craft: y"
        let found = try ReadLadder(categories: "[Impact, Craft]", levels: "[L1, L2]", body).diagnostics.all
        #expect(found.map(\.ruleID) == ["unplaced-item", "unplaced-item"])
        #expect(found.map(\.label) == ["did you mean “Impact”?", "did you mean “Craft”?"])
        #expect(found.map { $0.span?.start.line } == [7, 8])
    }

    @Test(arguments: [
        "### Further reading\nText.", "### A\n- One.\n\n#### Inside\n- Two.", "### A\nOne.\n\n## Prose\n- Two.",
    ])
    func headingsThatMeanNoCategoryAreLeftAlone(body: String) throws {
        #expect(try ReadLadder(levels: "[L1]", "## L1\n\(body)\n\n## All levels\n- A: x\n- B: y").rules == [])
    }

    @Test func aCommentInACategoryIsNoNote() throws {
        #expect(try ReadLadder("## L1\n### A\n- x\n\n<!-- said last year -->\n").tree(of: 0) == "A\n  - x")
    }
}
