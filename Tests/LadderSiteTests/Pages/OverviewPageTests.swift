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
}
