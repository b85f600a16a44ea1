import Testing

@testable import LadderSite

struct EscapingTests {
    /// An accent makes one character with the quote before it, which still ends an attribute.
    @Test func aQuoteWithAnAccentStaysInItsAttribute() async throws {
        let handbook = try await BuiltHandbook(
            ladder: "---\ntitle: T\ndescription: \"x\\\"\\u0301 <\\u0301 &\"\nlevels: [L1]\n---\n## L1\n- One\n")
        let page = try #require(handbook.pages["eng/index.html"])
        #expect(page.contains("content=\"x&quot;\u{301} &lt;\u{301} &amp;\""))
    }
}
