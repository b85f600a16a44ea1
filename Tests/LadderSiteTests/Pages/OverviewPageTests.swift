import Testing

@testable import LadderSite

struct OverviewPageTests {
    @Test func aCategoryWithoutItemsHasNoList() async throws {
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: T
                categories: [A]
                levels: [L1]
                ---
                ## All levels
                ### A
                > A quote alone.
                ## L1
                - A: One.
                """)
        let page = try #require(handbook.pages["eng/index.html"], "\(handbook.messages)")
        #expect(page.contains("A quote alone.") && page.contains("all-levels--a"))
        #expect(page.firstMatch(of: /<ul>\s*<\/ul>/) == nil)
    }

    @Test func theWaysFromLevelToLevelAreCounted() async throws {
        let handbook = try await BuiltHandbook([
            "content/eng.md": """
            ---
            title: Eng
            categories: [A]
            levels: [L1, {name: L2, drop: [a/gone]}, {name: M1, track: lead, inherits: [l1]}]
            ---
            ## Everyone
            ## All levels
            - A: Zero.
            ## L1
            - A
              - Gone.
              - One. {#x}
            ## L2
            - A: Better. {#x}
            ## M1
            - A: Leads.
            """,
            "content/lead.md": "---\ntitle: Lead\nlevels: [{name: D1, inherits: [eng/m1]}]\n---\n## D1\n- Directs.\n",
        ])
        let form = try #require(handbook.forms["eng/index.html.md"], "\(handbook.messages)")
        #expect(
            form.contains(
                """
                ## What changes from level to level

                | From | To | New | Strengthened | No longer expected | Continues |
                | --- | --- | --: | --: | --: | --: |
                | [All levels](index.html.md) | [L1](l1/index.html.md) | 2 | 0 | 0 | 1 |
                | [L1](l1/index.html.md) | [L2](l2/index.html.md) | 0 | 1 | 1 | 1 |
                | [L1](l1/index.html.md) | [M1](m1/index.html.md) | 1 | 0 | 0 | 3 |

                """), "\(form)")
        let page = try #require(handbook.pages["eng/index.html"])
        #expect(page.contains("<a href=\"l1/index.html#page--next-2\">M1</a></th>"))
        #expect(page.contains("<td class=\"align-right\"><a href=\"l1/index.html#page--next-2-new\">1</a></td>"))
        #expect(page.contains("<td class=\"align-right\"><a href=\"l1/index.html\">2</a></td>"))
        let other = try #require(handbook.pages["lead/index.html"])
        #expect(other.contains("<a href=\"../eng/m1/index.html\">Eng: M1</a>"))
        #expect(handbook.repeatedIDs.isEmpty && handbook.deadLinks.isEmpty)
    }

    @Test func aLoneLevelHasNoTableOfWays() async throws {
        let handbook = try await BuiltHandbook(
            ladder: "---\ntitle: T\nlevels: [L1]\n---\n## All levels\n- Zero.\n## L1\n- One.")
        #expect(handbook.pages["eng/index.html"]?.contains("transitions") == false)
    }
}
