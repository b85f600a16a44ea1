import Testing

@testable import LadderSite

struct LevelPageTests {
    @Test func eachThatIsReplacedIsNamed() async throws {
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: T
                categories: [A]
                levels: [L1, {name: L2, inherits: none}, {name: L3, inherits: [L1, L2]}]
                ---
                ## L1
                - A: One. {#x}
                ## L2
                - A: Two. {#x}
                ## L3
                - A: Three. {#x}
                """)
        let last = try #require(handbook.pages["eng/l3/index.html"])
        #expect(
            last.contains(#"<a href="../l1/index.html#l1--a--x">"#)
                && last.contains(#"<a href="../l2/index.html#l2--a--x">"#))
        let second = try #require(handbook.pages["eng/l2/index.html"])
        #expect(second.contains("<li><del>Two.</del> <ins>Three.</ins></li>"))
        #expect(handbook.deadLinks.isEmpty)
    }

    /// Categories are one rank higher in a level's own file, and have one rank on all pages.
    @Test func aHeadingInACategoryStandsBelowItsName() async throws {
        let handbook = try await BuiltHandbook([
            "content/pm/index.md":
                "---\ntitle: PM\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n### A\n- x\n\n#### Risks\n\nOne.",
            "content/pm/two.md": "---\nlevel: L2\n---\n## A\n- y\n\n### Traps\n\nTwo.\n\n#### More\n\nThree.",
        ])
        let first = try #require(handbook.pages["pm/l1/index.html"])
        #expect(first.contains("<h3 id=\"category-a\">") && first.contains("<h4 id=\"risks\">"))
        let second = try #require(handbook.pages["pm/l2/index.html"])
        #expect(second.contains("<h3 id=\"category-a\">"))
        #expect(second.contains("<h4 id=\"traps\">") && second.contains("<h5 id=\"more\">"))
        let markdown = handbook.files["pm/l2/index.html.md"]
        #expect(markdown?.contains("### A\n") == true && markdown?.contains("\n#### Traps\n") == true)
    }

    @Test func whatALevelSaysBesideItsExpectationsStandsBeforeWhatContinues() async throws {
        let handbook = try await BuiltHandbook(
            ladder:
                "---\ntitle: T\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n- A: One.\n## L2\n### A\n- Two.\n\n> A note."
        )
        for path in ["eng/l2/index.html", "eng/l2/index.html.md"] {
            let page = try #require(handbook.files[path])
            let places = try ["Two.", "A note.", "Continues from L1", "One."].map { text in
                try #require(page.firstRange(of: text), "\(text) in \(path)").lowerBound
            }
            #expect(places == places.sorted(), "\(path)")
        }
    }

    private static let branching = """
        ---
        title: T
        categories: [A, B]
        levels: [L1, L2, {name: M1, track: lead, inherits: [l1], drop: [a/four]}, {name: L3, title: Third}]
        ---
        ## All levels
        - A: Zero.
        ## L1
        - A
          - One.
          - Writes <so> that a colleague understands. {#x}
          - Three.
          - Four.
        ## L2
        - A
          - Writes <so> that a stranger understands. {#x}
          - Two.
        - B: New & own.
        ## M1
        - A: Leads.
        ## L3
        - B: Last.
        """

    @Test func whatContinuesIsFoldedByOrigin() async throws {
        let handbook = try await BuiltHandbook(ladder: Self.branching)
        let page = try #require(handbook.pages["eng/l2/index.html"], "\(handbook.messages)")
        let summaries = page.matches(of: /<details class="continues">\n<summary>(.*?)<\/summary>/).map(\.output.1)
        #expect(
            summaries == ["Continues from All levels (1)", "Continues from L1 (3)"])
        let order = page.matches(of: /<li class="expectation[^>]*>([^<]*?) *</).map { String($0.output.1) }
        #expect(
            order == [
                "Writes &lt;so&gt; that a stranger understands.", "Two.", "Zero.", "One.", "Three.", "Four.",
                "New &amp; own.",
            ])
        let news =
            ##"<p class="news">New at this level: <a href="#l2--a--x">A</a> (2) · <a href="#l2--b--new-own">B</a> (1)</p>"##
        #expect(page.contains(news))
        #expect(
            page.contains(
                """
                <details class="origin replaced"><summary>What it replaces</summary>\
                <span class="reworded">Writes &lt;so&gt; that a <del>colleague</del> <ins>stranger</ins> understands.</span>\
                </details>
                """))
        let first = try #require(handbook.pages["eng/m1/index.html"])
        #expect(
            first.contains(
                "<summary>No longer expected (1)</summary>\n<ul class=\"expectations\">\n<li><del>Four.</del> "))
        #expect(first.contains("class=\"news\"") && !first.contains("id=\"page--next\""))
    }

    @Test func whereAllIsNewNothingIsToldApart() async throws {
        let handbook = try await BuiltHandbook(
            ladder: "---\ntitle: T\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n- A: One.\n## L2\n- A: Two.")
        #expect(handbook.pages["eng/l1/index.html"]?.contains("class=\"news\"") == false)
        #expect(handbook.pages["eng/l1/index.html"]?.contains("<details") == false)
        #expect(handbook.pages["eng/l2/index.html"]?.contains("class=\"news\"") == true)
    }

    @Test func theChangedWordsAreMarked() async throws {
        let page = try #require(try await BuiltHandbook(ladder: Self.branching).pages["eng/l1/index.html"])
        #expect(
            page.contains(
                "Writes &lt;so&gt; that a <del>colleague</del> <ins>stranger</ins> understands.</span></li>"))
    }

    @Test func headingsSayWhereSeveralWaysLeadOn() async throws {
        let handbook = try await BuiltHandbook([
            "content/eng.md": Self.branching,
            "content/lead.md": "---\ntitle: Lead\nlevels: [{name: D1, inherits: [eng/l2]}]\n---\n## D1\n- Directs.\n",
        ])
        func titles(_ level: String) -> [String] {
            (handbook.forms["eng/\(level)/index.html.md"] ?? "").matches(of: /\n## (.*changes)\n/)
                .map { String($0.output.1) }
        }
        #expect(titles("l1") == ["One way on: L2 – what changes", "One way on: M1 – what changes"])
        #expect(titles("l2") == ["One way on: L3 – what changes", "One way on: Lead: D1 – what changes"])
        #expect(handbook.repeatedIDs.isEmpty && handbook.deadLinks.isEmpty)
    }
}
