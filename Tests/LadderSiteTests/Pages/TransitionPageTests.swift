import Foundation
import Testing

@testable import LadderSite

/// What a level's page says of the next level.
struct TransitionPageTests {
    private static let facts = """
        ---
        title: T
        categories: [A, {name: B, definition: What B is.}]
        levels: [L1, L2, {name: L3, status: draft, inherits: none}, {name: M1, track: m, inherits: [l1]}]
        ---
        | Level | Scope | Guidance |
        |---|---|---|
        | L1 | a *task* | daily |
        | L2 | a team | daily |
        | M1 | | none |

        | Category | L1 | L2 | M1 |
        |---|---|---|---|
        | A | Learns | Leads | |
        | B | Knows | Knows | Teaches |

        ## L1
        **Reach**: here

        - A: One.

        ## L2
        Goes further.

        **Reach**: there

        ### A
        With others.

        - Two.

        ## M1
        - A: Three.
        """

    private func pages(_ ladder: String = facts) async throws -> [String: String] {
        let handbook = try await BuiltHandbook(ladder: ladder)
        #expect(handbook.deadLinks.isEmpty)
        return handbook.files
    }

    private func transition(_ number: Int, on page: String?) throws -> String {
        String(try #require(page).components(separatedBy: "<section class=\"transition\"")[number])
    }

    @Test func factsAndRatingsThatDifferAreTold() async throws {
        let pages = try await pages()
        let section = try transition(1, on: pages["eng/l1/index.html"])
        #expect(section.contains("</h2>\n<p>Goes further.</p>\n"))
        #expect(
            section.contains(
                """
                <dl class="attributes">
                <div><dt>Reach</dt> <dd class="reworded"><del>here</del> <ins>there</ins></dd></div>
                <div><dt>Scope</dt> <dd class="reworded"><del>a <em>task</em></del> <ins>a team</ins></dd></div>
                <div><dt>A</dt> <dd class="reworded"><del>Learns</del> <ins>Leads</ins></dd></div>
                </dl>
                """))
        #expect(section.contains("<h4>A</h4>\n<p class=\"category-summary\">With others.</p>\n<ul>"))
        let text = try #require(pages["eng/l1/index.html.md"])
        #expect(text.contains("\n- **Scope**: a *task* → a team\n- **A**: Learns → Leads\n"), "\(text)")
        #expect(text.contains("\n#### A\n\nWith others.\n\n- Two.\n"), "\(text)")
    }

    @Test func whatOnlyTheNextLevelSaysIsToldAlone() async throws {
        let section = try transition(2, on: try await pages()["eng/l1/index.html"])
        #expect(section.contains("<dd class=\"reworded\"><del>daily</del> <ins>none</ins></dd>"))
        #expect(section.contains("<dd class=\"reworded\"><del>Knows</del> <ins>Teaches</ins></dd>"))
        #expect(!section.contains("<dt>A</dt>") && !section.contains("<dt>Scope</dt>"))
    }

    @Test(arguments: [
        ("- *Mentors* people. {#a}\n  - two", "- two", true), ("- Mentors all people. {#a}\n  - two", "- two", false),
        ("- *Mentors* people. {#a}\n  - one", "- one", false), ("- *Mentors* people. {#a}", "- one", false),
    ])
    func examplesThatAreAllThatIsNewAreTold(item: String, examples: String, areTold: Bool) async throws {
        let body = "## L1\n- *Mentors* people. {#a}\n  - one\n\n## L2\n\(item)\n"
        let pages = try await pages("---\ntitle: T\nlevels: [L1, L2]\n---\n\(body)")
        let section = try transition(1, on: pages["eng/l1/index.html"])
        #expect(section.contains("<div class=\"examples\"><ul>\n<li>two</li>") == areTold)
        #expect(section.contains("class=\"examples\"") == areTold)
        let text = try #require(pages["eng/l1/index.html.md"]?.components(separatedBy: "### Strengthened").last)
        #expect(text.contains("\n  \(examples)\n") == areTold)
    }

    @Test func bothLevelsCanBeSeenSideBySide() async throws {
        let page = try #require(try await pages()["eng/l1/index.html"])
        let start = "<a href=\"../matrix/index.html?show=all&amp;same=no&amp;levels="
        #expect(page.contains(start + "l1,l2\">Both levels side by side</a>"))
        #expect(page.contains(start + "l1,m1\">"))
        #expect(
            page.contains(
                "<p class=\"ways-on\"><a href=\"#page--next\">One way on: L2 – what changes</a> · "
                    + "<a href=\"#page--next-2\">One way on: M1 – what changes</a></p>"))
    }

    @Test func aLevelThatIsStillToBeWrittenLeavesNothingOut() async throws {
        let pages = try await pages()
        let section = try transition(1, on: pages["eng/l2/index.html"])
        #expect(section.contains("This level is not finalised yet.") && !section.contains("No longer expected"))
        #expect(pages["eng/index.html"]?.contains(">L3</a> <span class=\"draft\">Draft</span></th><td") == true)
        #expect(pages["eng/l1/index.html"]?.contains(">L3</a> <span class=\"draft\">Draft</span></li>") == true)
        // Once something is written, it does.
        let written = Self.facts.replacing("## M1", with: "## L3\n- A: New.\n\n## M1")
        #expect(
            try transition(1, on: try await self.pages(written)["eng/l2/index.html"]).contains("No longer expected"))
    }

    @Test func whatIsDescribedAnewIsFolded() async throws {
        let levels = "levels: [L1, {name: L2, inherits: none}, {name: L3, drop: [a/two]}]"
        let ladder =
            "---\ntitle: T\ncategories: [A]\n\(levels)\n---\n## L1\n- A\n  - One.\n  - Zero. {#z}\n## L2\n- A\n  - Two.\n  - Three.\n"
        let pages = try await pages(ladder + "## L3\n- A: Four.\n")
        #expect(
            try transition(1, on: pages["eng/l1/index.html"]).contains(
                "<section class=\"change dropped anew\">\n<h3 id=\"page--next-dropped\">No longer expected</h3>\n"
                    + "<details>\n<summary>Described anew, in other words than these: 2</summary>\n<h4>A</h4>"))
        let next = try transition(1, on: pages["eng/l2/index.html"])
        #expect(next.contains("No longer expected") && !next.contains("<details>"))
        // What grows is no new description.
        let grown = try await self.pages(ladder.replacing("Three.", with: "Ten. {#z}") + "## L3\n- A: Four.\n")
        let section = try transition(1, on: grown["eng/l1/index.html"])
        #expect(section.contains("No longer expected") && !section.contains("<details>"))
    }

    @Test func aLevelAloneHasNoNeighbours() async throws {
        let ladder =
            "---\ntitle: T\nlevels: [L1, {name: M1, track: m, inherits: none}]\n---\n## L1\n- One.\n## M1\n- Two.\n"
        #expect(try await pages(ladder)["eng/l1/index.html"]?.contains("class=\"neighbours\"") == false)
    }
}
