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

    /// JSON leads to the ids, also to that of a text which an earlier level says already.
    @Test func eachOfSeveralParagraphsHasItsID() async throws {
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: T
                categories: [A]
                levels: [L1, L2]
                ---
                ## L1
                ### A
                Same.
                ## L2
                ### A
                Same.

                Other.
                """)
        for path in ["eng/index.html", "eng/matrix/index.html"] {
            let page = try #require(handbook.pages[path])
            #expect(
                page.contains("\"><p id=\"l2--a--same\">Same.</p><p id=\"l2--a--other\">Other.</p></td>"), "\(path)")
        }
        #expect(handbook.files["eng/ladder.json"]?.contains("\"index.html#l2--a--same\"") == true)
        #expect(handbook.deadLinks.isEmpty && handbook.repeatedIDs.isEmpty)
    }
}
