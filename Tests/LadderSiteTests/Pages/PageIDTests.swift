import Testing

@testable import LadderSite

/// Headings that ask for the ids that pages need for something else.
struct PageIDTests {
    private static let headings = [
        "Main", "page--main", "page--next", "page--expectations", "page--ladders", "page--all-levels",
        "category-expectations", "all-levels--expectations", "L1--expectations--one", "L1-section", "L1 section",
        "category-a", "all-levels--a", "L1--A--one", "All-levels--A--All", "L2-section", "***",
    ].map { "### \($0)\n\nText.\n\n" }.joined()

    @Test(arguments: [
        "categories: []", "categories: [A]", "categories: []\nall-levels: →", "categories: [A]\nall-levels: →",
    ])
    func noPageHasAnIDTwice(frontMatter: String) async throws {
        let block = frontMatter.contains("→") ? "→" : "All levels"
        let category = frontMatter.contains("[A]") ? "A: " : ""
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: T
                \(frontMatter)
                levels: [L1, L2]
                ---
                \(Self.headings)
                ## \(block)
                - \(category)All
                ## L1
                - \(category)One
                \(Self.headings)
                ## L2
                - \(category)Two
                \(Self.headings)
                ## End
                """)
        #expect(handbook.pages.count > 4, "\(handbook.messages)")
        #expect(handbook.repeatedIDs.isEmpty && handbook.deadLinks.isEmpty)
    }
}
