import Testing

@testable import LadderSite

/// What pages say of levels of the same standing and of ladders that build on each other.
struct RelationsTests {
    private static let sources = [
        "content/company.md": "---\nkind: baseline\ntitle: Us & all\ncategories: [A]\n---\n## A\n- Kind.\n",
        "content/eng.md": """
        ---
        title: Eng
        extends: [company]
        levels: [L1, {name: L2, title: Second, equivalent: [product/p1]}, {name: M1, track: lead, inherits: [l1], equivalent: L2}]
        ---
        ## L1
        - A: One.
        ## L2
        - A: Two.
        ## M1
        - A: Leads.
        """,
        "content/product.md": "---\ntitle: Product\nextends: company\nlevels: [P1]\n---\n## P1\n- A: Asks.\n",
    ]

    @Test func levelsOfTheSameStandingLeadToEachOther() async throws {
        let handbook = try await BuiltHandbook(Self.sources)
        let product = try #require(handbook.pages["product/p1/index.html"], "\(handbook.report.diagnostics)")
        #expect(
            product.contains(
                """
                <p class="related">Equivalent levels: <a href="../../eng/l2/index.html">Eng: L2</a> · \
                <a href="../../eng/m1/index.html">Eng: M1</a></p>
                """))
        let form = try #require(handbook.forms["eng/m1/index.html.md"])
        #expect(
            form.contains(
                "Equivalent levels: [L2](../l2/index.html.md) · [Product: P1](../../product/p1/index.html.md)"))
        #expect(handbook.files["product/ladder.json"]?.contains(#""equivalent":["eng/l2","eng/m1"]"#) == true)
        #expect(handbook.pages["eng/l1/index.html"]?.contains("Equivalent") == false)
        #expect(handbook.deadLinks.isEmpty && handbook.repeatedIDs.isEmpty)
    }

    @Test func theHomePageShowsThemSideBySide() async throws {
        let handbook = try await BuiltHandbook(Self.sources)
        #expect(
            handbook.forms["index.html.md"]?.contains(
                """
                ## Equivalent levels side by side

                | [Eng](eng/index.html.md) | [Product](product/index.html.md) |
                | --- | --- |
                | [L2](eng/l2/index.html.md) · [M1](eng/m1/index.html.md) | [P1](product/p1/index.html.md) |

                """) == true)
        let home = try #require(handbook.pages["index.html"])
        #expect(home.contains("<td><a href=\"product/p1/index.html\">P1</a></td></tr>"))
        let plain = try await BuiltHandbook(ladder: "---\ntitle: T\nlevels: [L1]\n---\n## L1\n- One.")
        #expect(plain.pages["index.html"]?.contains("standings") == false)
    }

    /// Side by side they would be a table with as many columns as there are ladders, and as many rows as pairs.
    @Test func laddersThatAreNotTiedToEachOtherHaveTablesOfTheirOwn() async throws {
        let sources = (0..<6).map { ladder in
            let other = ladder % 2 == 0 ? ", equivalent: [l\(ladder + 1)/a]" : ""
            return (
                "content/l\(ladder).md",
                "---\ntitle: T\(ladder) & all\nlevels: [{name: A\(other)}, B]\n---\n## A\n- x\n## B\n- y\n"
            )
        }
        let handbook = try await BuiltHandbook(Dictionary(uniqueKeysWithValues: sources))
        let home = try #require(handbook.pages["index.html"], "\(handbook.messages)")
        #expect(home.ranges(of: "<table").count == 3)
        #expect(home.contains("role=\"region\" tabindex=\"0\" aria-label=\"T0 &amp; all, T1 &amp; all\">"))
        #expect(
            handbook.forms["index.html.md"]?.contains(
                """
                | [T0 & all](l0/index.html.md) | [T1 & all](l1/index.html.md) |
                | --- | --- |
                | [A](l0/a/index.html.md) | [A](l1/a/index.html.md) |

                | [T2 & all](l2/index.html.md) | [T3 & all](l3/index.html.md) |
                """) == true)
    }

    /// Each ladder shares one standing with the next: a table of them would be empty but for its diagonal.
    @Test func aTableThatWouldBeMostlyEmptyIsAList() async throws {
        let count = 20
        let sources = (0..<count).map { ladder in
            let next = ladder + 1 < count ? ", equivalent: [l\(ladder + 1)/a]" : ""
            return (
                "content/l\(ladder).md",
                "---\ntitle: T\(ladder)\nlevels: [A, {name: B\(next)}]\n---\n## A\n- x\n## B\n- y\n"
            )
        }
        let handbook = try await BuiltHandbook(Dictionary(uniqueKeysWithValues: sources))
        let home = try #require(handbook.pages["index.html"], "\(handbook.messages)")
        #expect(!home.contains("<table"))
        #expect(home.contains("<li><a href=\"l0/b/index.html\">T0: B</a> · <a href=\"l1/a/index.html\">T1: A</a></li>"))
        #expect(
            handbook.forms["index.html.md"]?
                .contains("- [T0: B](l0/b/index.html.md) · [T1: A](l1/a/index.html.md)\n- [T1: B]") == true)
        #expect(handbook.deadLinks.isEmpty)
    }

    @Test func laddersThatBuildOnEachOtherLeadToEachOther() async throws {
        let handbook = try await BuiltHandbook(Self.sources)
        let links = "<a href=\"../eng/index.html\">Eng</a> · <a href=\"../product/index.html\">Product</a>"
        #expect(
            handbook.pages["company/index.html"]?
                .contains("<p class=\"related\">Ladders that build on this: \(links)</p>") == true)
        #expect(
            handbook.pages["eng/index.html"]?
                .contains("<p class=\"related\">Builds on: <a href=\"../company/index.html\">Us &amp; all</a></p>")
                == true)
        #expect(
            handbook.forms["product/index.html.md"]?.contains("\nBuilds on: [Us & all](../company/index.html.md)\n")
                == true)
    }

    @Test func aDraftThatIsNotBuiltIsNotLinkedTo() async throws {
        var sources = Self.sources
        sources["content/secret.md"] =
            "---\ntitle: Secret\nstatus: draft\nextends: company\nlevels: [{name: S1, equivalent: product/p1}]\n---\n## S1\n- A: Hides.\n"
        let handbook = try await BuiltHandbook(sources)
        #expect(handbook.files.count > 0 && handbook.files.values.allSatisfy { !$0.contains("Secret") })
        let all = try await BuiltHandbook(sources, includesDrafts: true)
        #expect(all.pages["product/p1/index.html"]?.contains("Secret: S1") == true && all.deadLinks.isEmpty)
    }
}
