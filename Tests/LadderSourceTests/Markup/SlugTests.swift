import LadderSource
import Testing

struct SlugTests {
    @Test(arguments: [
        ("Business/GTM Strategy", "business-gtm-strategy"), ("IC1", "ic1"), ("  a  b ", "a-b"), ("Führung", "führung"),
        ("Fu\u{308}hrung", "führung"), ("日本 語", "日本-語"), ("…", ""), ("R&D", "r-d"),
    ])
    func slugOfAName(name: String, expected: String) {
        #expect(Slug.make(name) == expected)
    }
}
