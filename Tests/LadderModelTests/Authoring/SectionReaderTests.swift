import LadderSource
import Testing

@testable import LadderModel

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
        ("**A**\nOne.\n**B** \nTwo.", "A\n  - One.\nB\n  - Two."),
        ("***A***\n\n- One.\n\n**_B_**: Two.", "A\n  - One.\nB\n  - Two."),
        ("***A:*** One.\n***B***: Two.", "A\n  - One.\nB\n  - Two."),
        ("### A\nOne.\n\n**B** {#id}\n\nTwo.", "A\n  - One.\nB\n  - Two."),
        ("### a :\n- One.\n### __B__\n- Two.", "A\n  - One.\nB\n  - Two."),
        ("### A\n- One.\n\n> Quote\n\n```\ncode\n```", "A\n  - One.\n  note: Quote\n  note: code"),
        ("### A\n#### Deeper\n- One.\n### Other\nText.", "note: Other\nnote: Text.\nA\n  - One.\n  note: Deeper"),
    ])
    func categories(body: String, tree: String) throws {
        #expect(try ReadLadder("## L1\n\(body)").tree(of: 0) == tree)
    }

    @Test(arguments: [
        ("- One:\n  - Two.\n  - *Three*:\n    - Four.\n- Five.", "[One:] Two. | [One:] [Three:] Four. | Five."),
        ("- **One:**\n  1. Two.\n     - Example.\n\n  + Three.", "[One:] Two. (Example.) | [One:] Three."),
        ("- 影響：\n  - Two. {#two}", "[影響：] Two. #two"),
        ("- One: {#x}\n  - Two.", "[One:] Two."),
        ("- One.\n  - Two:\n    - Three.", "One. (Two: Three.)"),
        ("- One:\n\n  Two.\n\n  - Three.", "One: (Two. Three.)"),
        ("- One:\n  - > Two.", "One: (Two.)"),
        ("- One:", "One:"),
        ("One:\n\n- Two.", "Two."),
    ])
    func itemsThatLeadIntoTheirList(body: String, items: String) throws {
        for section in ["### A\n\(body)", "- A\n\n  \(body.replacing("\n", with: "\n  "))"] {
            let read = try ReadLadder("## L1\n\(section)")
            #expect(read.items(of: 0).joined(separator: " | ") == items)
        }
    }

    @Test func whatElseStandsBelowALeadInIsKept() throws {
        let read = try ReadLadder("## L1\n### A\n- One:\n  - Two.\n\n  Three.\n\n  > Four.")
        #expect(read.tree(of: 0) == "A\n  - [One:] Two.\n  note: Three.\n  note: Four.")
    }

    @Test(arguments: [
        ("### A\n- x\n\n<details>\n\n- y\n  - z\n\n</details>\n\n- w", "A\n  - x\n  - w\n  examples: y z"),
        ("- **A**: x\n\n  <details>\n\n  - y\n\n  </details>\n- B: z", "A\n  - x\n  examples: y\nB\n  - z"),
        ("**A**: x\n\n<details><summary>S</summary>\n\n1. y\n\n</details>", "A\n  - x\n  examples: S y"),
        (
            "### A\n<details>\n\nText.\n\n### More\n- y\n\n</details>\n\nx",
            "A\n  - x\n  examples: Text. More y"
        ),
        (
            "### A\n- x\n\n<details>\n\n- y\n\n</details>\n<details>\n\n- z\n\n</details>",
            "A\n  - x\n  examples: y z"
        ),
        ("### A\n- x:\n  - y\n\n  <details>\n\n  - z\n\n  </details>", "A\n  - [x:] y\n  examples: z"),
        ("### A\n- x\n\n<details>\n\nText.\n\n</details>", "A\n  - x\n  note: Text."),
    ])
    func foldedListsAreTheCategorysExamples(body: String, tree: String) throws {
        let read = try ReadLadder("## L1\n\(body)")
        #expect(read.tree(of: 0) == tree)
        #expect(read.rules.allSatisfy { $0 == "missing-section" || $0 == "unused-category" })
    }

    @Test(arguments: [
        ("### A\n- x\n\n  <details>\n\n  - y\n\n  </details>", "A\n  - x\n    examples: y"),
        ("### A\n- x\n\n<details>\n- y\n</details>", "A\n  - x\n  note: - y"),
        ("### A\n- x\n\n<details>\n\n- y", "A\n  - x\n  - y\n  note:"),
        ("### A\n- x\n\n<details>\n\n**B**: y\n\n</details>", "A\n  - x\n  note:\nB\n  - y\n  note:"),
        ("<details>\n\n- Text.\n\n</details>\n\n- A: x", "note: Text.\nA\n  - x"),
        ("First.\n\n<details>\n\nText.\n\n</details>\n\n- A: x", "summary: First.\nnote: Text.\nA\n  - x"),
        ("<details>\n\n- A: x\n\n</details>", "note:\nnote:\nA\n  - x"),
        ("### A\nx\n\n![y](y.png)\n\n![z](z.png)\n![z](z.png)", "A\n  - x\n  note:\n  note:"),
        ("### A\n![y](y.png) x", "A\n  - y x"),
    ])
    func otherFoldsAreNot(body: String, tree: String) throws {
        let found = try ReadLadder("## L1\n\(body)").tree(of: 0).split(separator: "\n")
        #expect(found.map { $0.replacing(/\ +$/, with: "") }.joined(separator: "\n") == tree)
    }

    @Test func withoutCategoriesAFoldedListIsNoBareList() throws {
        let read = try ReadLadder(
            categories: "[]", "## L1\n<details>\n\nText.\n\n</details>\n\n- x\n\n<details>\n\n- y\n\n</details>")
        #expect(read.tree(of: 0).hasPrefix("note: Text.\n") && read.tree(of: 0).hasSuffix("  - x\n  examples: y"))
    }

    @Test func withoutCategoriesAListHasLeadInsToo() throws {
        let read = try ReadLadder(categories: "[]", "## L1\n- One:\n  - Two.")
        #expect(read.tree(of: 0) == "Expectations\n  - [One:] Two.")
    }

    @Test(arguments: [
        ("## L1\n- A\n  - One:\n    - x\n## L2\n- A\n  - Two:\n    - x", ["One: x", "Two: x"]),
        ("## L1\n- A\n  - One:\n    - x\n## L2\n- A\n  - One:\n    - x\n    - y", ["One: x", "One: y"]),
        ("## L1\n- A\n  - [One](a):\n    - x\n## L2\n- A\n  - [One](b):\n    - x", ["One: x", "One: x"]),
    ])
    func aLeadInIsPartOfWhatAnExpectationSays(body: String, holding: [String]) throws {
        #expect(try ReadLadder(body).holds(1) == holding)
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
        ("> Quote.\n>\n> More.\n\nText.\n\n- A: x", "summary: Quote.\nnote: More.\nnote: Text.\nA\n  - x"),
        ("Summary.\n\n> Quote.", "summary: Summary.\nnote: Quote."),
        ("> **Pay**: Good\n> > Inner.", "summary: Inner.\nattribute Pay: Good"),
        ("> **Pay**: Good\n>\n> - **Years**: 2", "attribute Pay: Good\nnote: Years : 2"),
        ("> **A**:\n>\n> - x\n\nText.", "note: Text.\nA\n  - x"),
        ("> **A**: x\n>\n> > y\n\n> z", "note: z\nA\n  - x\n  note: y"),
        ("### A\n- x\n\n> Quote.", "A\n  - x\n  note: Quote."),
        (
            "- **Pay**: *Good*\n- **Years:** 2\n  or 3\n\nText.\n\n### A\n- x",
            "summary: Text.\nattribute Pay: Good\nattribute Years: 2 or 3\nA\n  - x"
        ),
        ("1. **Pay**: Good\n   **Years**: 2", "attribute Pay: Good\nattribute Years: 2"),
        ("- **Pay**: Good\n- **A**: x", "attribute Pay: Good\nA\n  - x"),
        ("**A:** x\n**Years:** 5\n**B:** y", "attribute Years: 5\nA\n  - x\nB\n  - y"),
        ("- Plain: Good\n- **Years**: 2", "attribute Years: 2\nnote: Plain: Good"),
        ("- **Pay**: Good\n  - Below.\n- **Alone**:", "note: Pay : Good Below. Alone :"),
        ("### More\n- **Pay**: Good", "note: More\nnote: Pay : Good"),
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
        ("A: One.", "plain-category"),
        ("Summary.\n\nA\\: *One.*", "plain-category"),
        ("### A: more\n- One.", "plain-category"),
        ("**A** – One.", "plain-category"), ("- A – One.", "plain-category"), ("A — One.", "plain-category"),
        ("- **A** – One.", "plain-category"),
        ("**A.** One.", "plain-category"), ("Summary.\n\n**A** is one.", "plain-category"),
        ("**B:** One.\n**A.** Two.", "plain-category"), ("**B:** One.\n**A** two.", "plain-category"),
        ("- **B:** One.\n  **A.** Two.", "plain-category"), ("- **A** is one.", "plain-category"),
        ("*A*: One.", "plain-category"), ("**A。** One.", "plain-category"),
        ("Summary.\n\n- One.\n- Two.", "unplaced-item"), ("### A\nLed {#x} on.\n\n- One.", "misplaced-id"),
        ("### A\n- Led {#x} on:\n  - One.", "misplaced-id"), ("**Pay**: Good {#pay}\n\n- A: x", "misplaced-id"),
        ("- **A!** One.", "plain-category"),
        ("**A**\n- One.\n**B**: Two.", "plain-category"),
        ("**Own**:\n- One.\n\n- A: Two.", "plain-category"),
        ("### A\nSummary. {#id}\n\n- One.", "misplaced-id"),
        ("### A\n- One.\n\n**A**: Two.", "repeated-category"),
        ("### A\n- One.\n\n### Leadership\nText.", "undeclared-category"),
        ("#### Leadership\n- One.", "undeclared-category"),
        ("### AA\nText.", "undeclared-category"),
        ("> - A: One.", "unplaced-item"),
        ("### A\n- One: {#one}\n  - Two.", "misplaced-id"),
        ("### A\n- One {#one}.", "misplaced-id"),
        ("### A\n- One. {#one} {#two}", "misplaced-id"),
        ("- A: One {#one} and *more*.", "misplaced-id"),
        ("### A\n- **One {#one}**", "misplaced-id"),
        ("### A\n- One.\n  - Two. {#two}", "misplaced-id"),
        ("### A\n- One.\n\n  More. {#one}", "misplaced-id"),
        ("### A\n- One.\n  > - [*More {#one}*](https://x.org)", "misplaced-id"),
        ("### A\n- One.\n\nMore. {#one}", "misplaced-id"),
        ("### A\n- One.\n\n<details>\n\n- Two. {#two}\n\n</details>", "misplaced-id"),
        ("Summary. {#one}", "misplaced-id"),
        ("Summary.\n\n| x |\n|---|\n| Note {#one} |", "misplaced-id"),
        ("<details>\n\nNote {#one}\n\n</details>", "misplaced-id"),
        ("**Focus**:\n- One. {#one}", "misplaced-id"),
        ("### A\nOne.\n\n**Focus**:\n\n- Two.", "undeclared-category"),
        ("### A\n- One.\n\n**Focus:**\n\n- Two.", "undeclared-category"),
        ("### A\n- One:\n  - Two.\n  -\n", "empty-item"),
        ("### A\n- One:\n  - Two.\n  - > Three.", "unplaced-item"),
        ("- A: One.\n- **Pay**: Good", "unplaced-item"),
        ("- **Pay**: Good\n  **A**: One.", "plain-category"),
        ("- A: {#id}", "misplaced-id"), ("### A\n{#id}", "misplaced-id"), ("**A** {#id}\n\n- One.", "misplaced-id"),
        ("- A: One.\n\n  **B**: Two.", "plain-category"), ("- A:\n  - One.\n\n  **B**: Two.", "plain-category"),
        ("### A\n- B: One.", "plain-category"), ("### A\n- One.\n- **B**\n  - Two.", "plain-category"),
        ("> **A**: One.\n>\n> - B: Two.", "plain-category"), ("**A** (with others)\n\n- One.", "plain-category"),
        ("- One: x\n- Two.", "unplaced-item"), ("- Expected:\n  - A: One.", "unplaced-item"),
        ("1. Expected\n   - **A**: One.\n2. x", "unplaced-item"),
        ("### A\n\n    - One.", "unplaced-item"), ("\t* One.\n\t* Two.", "unplaced-item"),
        ("### A\n- One.\n\n      - Two.", "unplaced-item"),
    ])
    func doubtsAreReported(body: String, rule: String) throws {
        let rules = try ReadLadder(levels: "[L1]", "## L1\n\(body)\n\n## All levels\n- A: x\n- B: y").rules
        #expect(rules == [rule])
    }

    @Test func aHeadingWithAnIDOpensWhatItsWordsName() throws {
        let read = try ReadLadder(
            levels: "[L1]", "## L1: One {#l1}\n### A {#a}\n- x\n\n## All levels {: .all}\n- A: x\n- B: y")
        #expect(read.rules == ["foreign-syntax", "foreign-syntax", "foreign-syntax"])
        #expect(read.ladder.levels[0].title == "One")
        #expect(read.tree(of: 0) == "A\n  - x")
    }

    @Test(arguments: [
        "### A\n**You will**:\n\n- One.", "### A\n- `{#one}` One.\n  - `{#two}`", "Summary {one}",
        "### A\n**B** grows too.", "**A** is one.\n\n- A: x", "- A: Use {{#each}} ${#b}", "- A: Use \\{#each\\} well.",
        "- A: ${#b}", "**A**ll of us.", "### A\n**B**’s use & **A**/more", "**Also** one.", "**Well.** One.",
        "### A\n- a: one", "### A\n- One: two", "### A\n- Be kind to B: help", "### A\n```\n- One.\n```",
        "### A\n\n    x",
        "- Pay: good\n- Days: 30\n",
        "**Focus**:\n- Two.\n\n### A\n- One.",
        "### A\n- One.\n\n#### Focus\n\n**More**\n\nText.", "- A: One. {#one}",
    ])
    func otherTextIsNotDoubtful(body: String) throws {
        #expect(try ReadLadder(levels: "[L1]", "## L1\n\(body)\n\n## All levels\n- A: x\n- B: y").rules == [])
    }

    @Test func aTableOfSeveralLevelsIsAnError() throws {
        let body = "| Moving to | y |\n|---|---|\n| L1 | z |"
        #expect(try ReadLadder.errors("## L1\n\(body)") == ["misplaced-table"])
        #expect(try ReadLadder.errors("## All levels\n\(body)") == ["misplaced-table"])
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

    @Test func withoutCategoriesAQuoteIsReadAndAListHasExpectations() throws {
        let read = try ReadLadder(categories: "[]", "## L1\n> Quote.\n\n- **Pay**: Good\n\n> After.")
        #expect(read.tree(of: 0) == "summary: Quote.\nnote: After.\nExpectations\n  - Pay: Good")
    }

    @Test func misspeltCategoriesInAListAreNamed() throws {
        let body = "## L1\n- Imapct: One.\n- **Carft:** Two.\n- Three: Four.\n\n## L2\n- Impact: x\n- Craft: y"
        let found = try ReadLadder(categories: "[Impact, Craft]", levels: "[L1, L2]", body).diagnostics.all
        #expect(found.map(\.ruleID) == ["unplaced-item", "unplaced-item"])
        #expect(found.map(\.label) == ["did you mean “Impact”?", "did you mean “Craft”?"])
        #expect(found.map { $0.span?.start.line } == [7, 8])
    }

    @Test(arguments: [
        "### Further reading\nText.", "### A\n#### Inside\n- One.", "### A\nOne.\n\n## Prose\n- Two.",
    ])
    func headingsThatMeanNoCategoryAreLeftAlone(body: String) throws {
        #expect(try ReadLadder(levels: "[L1]", "## L1\n\(body)\n\n## All levels\n- A: x\n- B: y").rules == [])
    }

    /// The lists of a category are one, and what stands between them behind it.
    @Test(arguments: [
        ("May:\n\n- Two.", "May"), ("**People**\n\n- Two.", "People"), ("#### People:\n- Two.", "People"),
        ("**People**:\n\n- Two.", "People"),
    ])
    func whatDividesTheListsOfACategoryIsReported(body: String, label: String) throws {
        let read = try ReadLadder(levels: "[L1]", "## L1\n### A\nMust:\n\n- One.\n\n\(body)\n### B\n- x")
        #expect(read.rules == ["undeclared-category"])
        #expect(read.diagnostics.all.first?.message.hasPrefix("“\(label)” is no declared category") == true)
        #expect(read.diagnostics.all.first?.span?.start.line == 12)
    }

    @Test(arguments: ["Some words.\n\nYou:\n\n- One.", "- One.\n\nBetween.\n\n- Two.", "**People**\n\n- One."])
    func whatStandsAboveOneListIsItsSummary(body: String) throws {
        #expect(try ReadLadder(levels: "[L1]", "## L1\n### A\n\(body)\n### B\n- x").rules == [])
    }

    @Test func headingsOfALadderWithoutCategoriesAreReportedOnce() throws {
        let body = { (level: String) in "## \(level)\n### Impact\n- x\n### Scope\n- y\n" }
        let read = try ReadLadder(categories: "[]", levels: "[L1, L2]", body("L1") + body("L2"))
        #expect(read.rules == ["undeclared-category"])
        #expect(
            read.diagnostics.all[0].help == [
                "declare the categories in the front matter, such as `categories: [Impact, Scope]`"
            ])
        #expect(try ReadLadder(categories: "[]", levels: "[L1]", "## L1\n### All\n- x\n").rules == [])
        #expect(
            try ReadLadder(categories: "[]", levels: "[L1]", "## L1\n### R&D: a\n- x\n### B\n- y\n").diagnostics.all[0]
                .help == ["declare the categories in the front matter"])
    }

    @Test(arguments: ["**Impatc**: One.", "**Scope of it**: All.\n**Impatc**: One.", "**Impatc**:\n\n- One."])
    func aMisspeltLabelIsNamed(body: String) throws {
        let read = try ReadLadder(
            categories: "[Impact, Craft]", levels: "[L1]", "## L1\n\(body)\n\n**Impact**: x\n\n**Craft**: y")
        #expect(read.rules == ["undeclared-category"])
        #expect(read.diagnostics.all.first?.label == "did you mean “Impact”?")
    }

    /// Where categories open by bold lines, a misspelt one is looked for as well.
    @Test(arguments: [
        ("**Craft**\n\n- One.\n\n**Impatc**\n\n- Two.", "Impact"), ("**Impatc**\n\n- One.", "Impact"),
        ("**Impact**\n\n- One.\n\n**Crafts**\n\n- Two.", "Craft"),
    ])
    func aMisspeltBoldLineIsNamed(body: String, nearest: String) throws {
        let read = try ReadLadder(
            categories: "[Impact, Craft]", levels: "[L1]", "## L1\n\(body)\n\n## All levels\n- Impact: x\n- Craft: y")
        #expect(read.rules == ["undeclared-category"])
        #expect(read.diagnostics.all.first?.label == "did you mean “\(nearest)”?")
    }

    @Test func aBoldLineBelowAnotherCategorysHeadingOpensItsOwn() throws {
        let read = try ReadLadder(levels: "[L1]", "## L1\n### A\n- One.\n\n**B**\n\n- Two.")
        #expect(read.rules == [])
        #expect(read.tree(of: 0) == "A\n  - One.\nB\n  - Two.")
        #expect(
            try ReadLadder(levels: "[L1]", "## L1\n### A\n- One.\n\nB:\n\n- Two.\n\n- B: x").rules.contains(
                "plain-category"))
        #expect(
            try ReadLadder(levels: "[L1]", "## L1\n**A**\n\n- One.\n\n**B\n\n- Two.").rules.contains("plain-category"))
    }

    @Test(arguments: [
        (
            "Leads it\nall.\n**Scope**: Team.\n**Reach**: Far\nand wide.", "Leads it all.",
            ["Scope: Team.", "Reach: Far and wide."], ""
        ),
        ("Leads.\n**A**: Plans.\n**B**: Does.", "Leads.", [], "A\n  - Plans.\nB\n  - Does."),
        ("Leads.\n**Scope**\nteam.", "Leads. Scope team.", [], ""),
        ("Leads\n**always**: now.", "Leads", ["always: now."], ""),
    ])
    func aLineWithALabelNeedsNoEmptyLineAboveIt(head: String, summary: String, attributes: [String], tree: String)
        throws
    {
        let read = try ReadLadder(levels: "[L1]", "## L1\n\(head)\n\n## All levels\n- A: x\n- B: y")
        #expect(read.rules == [])
        let content = read.ladder.levels[0].content
        #expect(content.summary?.text == summary)
        #expect(content.attributes.map { "\($0.label): \($0.value.text)" } == attributes)
        #expect(read.tree(of: 0).hasSuffix(tree))
    }

    @Test(arguments: [
        ("<ul>\n<li>One.</li>\n</ul>", true), ("Who?\n\n<table><tr><td>One.</td></tr></table>", false),
        ("<table>\n<tr><td>\n\nOne.\n\n</td></tr></table>", true), ("<p>One.</p>", false),
        ("- x\n\n<ul><li>One.</li></ul>", false), ("<details><summary>a</summary><ul><li>b</li></ul></details>", true),
    ])
    func aListInHTMLIsNoExpectation(body: String, isReported: Bool) throws {
        let read = try ReadLadder(levels: "[L1]", "## L1\n### A\n\n\(body)\n\n## All levels\n- A: x\n- B: y")
        #expect(read.rules == (isReported ? ["unplaced-item"] : []))
    }

    @Test func aCommentInACategoryIsNoNote() throws {
        #expect(try ReadLadder("## L1\n### A\n- x\n\n<!-- said last year -->\n").tree(of: 0) == "A\n  - x")
    }
}
