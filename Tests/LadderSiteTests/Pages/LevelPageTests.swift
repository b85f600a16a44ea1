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
}
