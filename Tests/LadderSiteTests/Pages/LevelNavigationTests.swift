import Testing

@testable import LadderSite

struct LevelNavigationTests {
    @Test func eachTrackIsARow() async throws {
        let levels =
            "[{name: L1}, {name: M1, track: Management, inherits: [l1]}, {name: L2}, {name: M2, track: Management}]"
        let body = "## L1\n- A: a\n## L2\n- A: b\n## M1\n- A: c\n## M2\n- A: d"
        let handbook = try await BuiltHandbook(
            ladder: "---\ntitle: T\ncategories: [A]\nlevels: \(levels)\n---\n\(body)")
        let page = try #require(handbook.pages["eng/m1/index.html"])
        #expect(
            page.contains(
                """
                <div class="track">
                <ol>
                <li><a href="../l1/index.html">L1</a></li>
                <li><a href="../l2/index.html">L2</a></li>
                </ol>
                </div>
                <div class="track">
                <p class="track-name">Management</p>
                <ol>
                <li><a href="index.html" aria-current="page">M1</a></li>
                <li><a href="../m2/index.html">M2</a></li>
                </ol>
                </div>
                """))
        let overview = try #require(handbook.pages["eng/index.html"])
        #expect(overview.contains("<li><a href=\"m2/index.html\">M2</a></li>"))
    }
}
