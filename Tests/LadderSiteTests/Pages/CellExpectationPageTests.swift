import Testing

@testable import LadderSite

struct CellExpectationPageTests {
    @Test func theTableIsShownWhereItStandsWithoutIDs() async throws {
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: T
                cells: expectations
                categories: [A]
                levels: [L1, L2]
                ---
                | Category | L1 | L2 |
                |---|---|---|
                | A | One. {#one} | Two. |
                | A | Three [b](#l2). {#b} | |
                """)
        let page = try #require(handbook.pages["eng/index.html"])
        #expect(page.contains("<td>One.</td><td>Two.</td>") || page.contains("<td>One.</td>\n<td>Two.</td>"))
        #expect(page.contains("<li id=\"l1--a--one\">One.</li>"))
        #expect(page.contains("<td class=\"behaviors\" id=\"l2--a--two\">Two.</td>"))
        #expect(!handbook.files.values.joined().contains("{#"))
        #expect(handbook.pages["eng/l2/index.html"]?.contains("l1--a--b") == true)
        #expect(handbook.messages.isEmpty && handbook.deadLinks.isEmpty && handbook.repeatedIDs.isEmpty)
    }
}
