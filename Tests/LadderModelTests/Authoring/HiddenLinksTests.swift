import LadderSource
import Testing

@testable import LadderModel

/// Links in what is read as a name, which no page would show.
struct HiddenLinksTests {
    private func found(_ diagnostics: Diagnostics) -> [String] {
        diagnostics.all.filter { $0.ruleID == "hidden-link" }.compactMap { $0.span?.text }
    }

    private func ladder(_ body: String, categories: String = "[A, B]") throws -> [String] {
        let source = "---\ntitle: T\ncategories: \(categories)\nlevels: [L1, L2]\n---\n\(body)\n"
        let file = SourceFile(path: "content/l.md", bytes: Array(source.utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        return found(LadderBuilder().build(document, id: "l").diagnostics)
    }

    private func page(_ body: String) throws -> [String] {
        let file = SourceFile(path: "content/p.md", bytes: Array(body.utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        return found(PageBuilder().build(document, id: "p").diagnostics)
    }

    @Test(arguments: [
        "## [L1](x:1)\n- A: one", "## L1: [Junior](x:1)\n- A: one", "## L1\n### [A](x:1)\n- one",
        "## L1\n- [A](x:1): one", "## L1\n- **[A](x:1)**: one", "## L1\n**[A](x:1)**: one",
        "## L1\n**[Scope](x:1)**: a team\n\n- A: one", "## L1\n**[Growth](x:1)**:\n\n- reads",
        "## L1\n| Category | Expectations |\n|---|---|\n| [A](x:1) | one |", "## L1\n### ![](x:1) A\n- one",
        "## L1\n### [G](x:1)\n#### A\n- one",
    ])
    func linksInNamesAreFound(body: String) throws {
        let categories = body.contains("[G]") ? "[{name: A, group: G}, B]" : "[A, B]"
        #expect(try ladder(body, categories: categories) == ["x:1"])
    }

    @Test(arguments: [
        "[One](x:1) and ![two](x:2).\n\n## L1\n[Three](x:3).\n\n### A\n[Four](x:4).\n\n- [five](x:5)\n  - ![six](x:6)",
        "## About [us](x:1)\nText.\n\n## L1\n- A: one\n\n#### More [here](x:2)\nText.",
        "| Level | [Pay](x:1) |\n|---|---|\n| [L1](x:2) | [two](x:3) |\n\n## L1\n- A: one",
        "## L1\n- A: one [x](x:1)\n## L2\n- A: one [x](x:1)", "## L1\n**Scope**: [a team](x:1)\n\n- A: one",
        "## L1\n- Lead [in](x:1):\n  - one", "## L1\n| Category | Expectations |\n|---|---|\n| A | [one](x:1) |",
    ])
    func linksInTextsAreShown(body: String) throws { #expect(try ladder(body) == []) }

    @Test func theTitleOfAPageIsAName() throws {
        #expect(try page("# Read [the policy](x:1)\n\n[Here](x:2).\n\n## [There](x:3)\n") == ["x:1"])
    }
}
