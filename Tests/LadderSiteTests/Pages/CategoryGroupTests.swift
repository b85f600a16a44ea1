import Foundation
import Testing

@testable import LadderSite

struct CategoryGroupTests {
    private static let ladder = """
        ---
        title: T
        categories: [{name: A, group: Craft & art}, {name: B, group: Craft & art}, C, {name: D, group: People}]
        levels: [L1, {name: L2, same-as: l1}, L3]
        ---
        ## All levels
        ### People
        #### D
        - Six.
        ## L1
        ### Craft & art
        #### A
        - One.
        #### B
        - Two.
        ### C
        - Three. See [art](#craft--art), [people](#people).
        ### People
        #### D
        - Four.
        ## L3
        Later.
        """

    @Test func groupsHeadTheLevelsTable() async throws {
        let page = try #require(try await BuiltHandbook(ladder: Self.ladder).pages["eng/index.html"])
        #expect(
            page.contains(
                """
                <table class="levels-table">
                <caption id="page--levels-caption"><span>Table of levels</span></caption>
                <thead>
                <tr class="category-groups"><td></td><th scope="col" colspan="2">Craft &amp; art</th><td colspan="1"></td><th scope="col" colspan="1">People</th></tr>
                <tr><th scope="col">Level</th><th scope="col" class="category-title">A</th>
                """))
        #expect(page.contains("<h3 class=\"category-group\">People</h3>\n<h4 id=\"all-levels--d\">"))
    }

    @Test func groupsDivideTheMatrix() async throws {
        let page = try #require(try await BuiltHandbook(ladder: Self.ladder).pages["eng/matrix/index.html"])
        let head = "<tr class=\"category-group\"><th scope=\"rowgroup\" colspan=\"5\">"
        let own = try #require(page.components(separatedBy: "<table class=\"holding-matrix\">").first)
        #expect(
            own.contains(
                "<tbody>\n\(head)<span>Craft &amp; art</span></th></tr>\n<tr class=\"hue-0\" data-categories=\"a\">"))
        #expect(own.contains("</tbody>\n<tbody>\n<tr class=\"hue-2\" data-categories=\"c\"><th scope=\"row\">C"))
        #expect(
            own.contains(
                "</tbody>\n<tbody>\n\(head)<span>People</span></th></tr>\n<tr class=\"hue-3\" data-categories=\"d\">"))
        // Cells reach down their own group, and a text stands once in a table.
        #expect(page.components(separatedBy: "<td class=\"tbd\" rowspan=\"2\">").count == 3)
        for table in page.components(separatedBy: "<div class=\"print-only\" hidden>") {
            #expect(table.components(separatedBy: ">Later.</td>").count == 2)
        }
    }

    @Test func groupsHeadCategoriesOnALevelsPage() async throws {
        let handbook = try await BuiltHandbook(ladder: Self.ladder)
        let page = try #require(handbook.pages["eng/l1/index.html"])
        let headings = page.matches(of: /<h([34])[^>]*>([^<]+)/).map { "\($0.1) \($0.2)" }
        #expect(headings.prefix(6) == ["3 Craft &amp; art", "4 A", "4 B", "3 C", "3 People", "4 D"])
        #expect(handbook.deadLinks.isEmpty)
        #expect(handbook.repeatedIDs.isEmpty)
        #expect(handbook.messages.isEmpty)
    }

    @Test func groupsHeadTheMarkdownForms() async throws {
        let forms = try await BuiltHandbook(ladder: Self.ladder).forms
        let level = try #require(forms["eng/l1/index.html.md"])
        #expect(
            level.matches(of: /(?m)^(###+ .+)$/).map(\.1).prefix(4) == ["### Craft & art", "#### A", "#### B", "### C"])
        #expect(forms["eng/matrix/index.html.md"]?.contains("\n| **Craft & art** | | | | |\n| **A** |") == true)
        #expect(forms["eng/index.html.md"]?.contains("#### Craft & art\n\n**A**\n") == true)
        #expect(forms["eng/index.html.md"]?.contains("### People\n\n#### D\n") == true)
    }

    @Test func theDataNamesGroups() async throws {
        let json = try #require(try await BuiltHandbook(ladder: Self.ladder).files["eng/ladder.json"])
        #expect(
            json.contains(#""name":"B","group":"Craft & art""#)
                || json.contains(#""name": "B", "group": "Craft & art""#))
    }

    @Test func ladderWithoutGroupsHaveNone() async throws {
        let handbook = try await BuiltHandbook(
            ladder: "---\ntitle: T\ncategories: [A]\nlevels: [L1]\n---\n## L1\n- A: x")
        let all = handbook.files.filter { $0.key.hasPrefix("eng/") }.values.joined()
        #expect(!all.contains("group"))
    }
}
