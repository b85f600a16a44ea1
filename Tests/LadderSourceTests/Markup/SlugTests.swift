import Testing

@testable import LadderSource

struct SlugTests {
    @Test(arguments: [
        ("Business/GTM Strategy", "business-gtm-strategy"), ("IC1", "ic1"), ("  a  b ", "a-b"), ("Führung", "führung"),
        ("Fu\u{308}hrung", "führung"), ("日本 語", "日本-語"), ("…", ""), ("R&D", "r-d"),
        ("🚀\u{FE0F} Rocket", "rocket"), ("✈\u{FE0F}", ""), ("L\u{200B}3", "l3"),
        ("\u{200F}المستوى ٣\u{200F}", "المستوى-٣"),
        ("نیم\u{200C}فاصله", "نیم-فاصله"), ("Im\u{AD}pact", "impact"), ("Level\u{A0}3", "level-3"), ("影响（大）", "影响-大"),
    ])
    func slugOfAName(name: String, expected: String) {
        #expect(Array(Slug.make(name).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func anchorsHaveComposedLetters() {
        #expect(Array(Slug.anchor(Inlines("U\u{308}ber uns")).unicodeScalars) == Array("über-uns".unicodeScalars))
    }

    @Test(arguments: [
        ("Sets goals, and keeps them", 3, "sets-goals-and"), ("  Sets  goals ", 1, "sets"), ("One", 6, "one"),
        ("one two", 2, "one-two"), ("a – b c", 3, "a-b"), ("Élan vital here", 2, "élan-vital"), ("", 2, ""),
        ("one \u{301}two three", 1, "one-\u{301}two"), ("\tone\t two\n\nthree", 2, "one-two"), ("one  ", 1, "one"),
    ])
    func theFirstWordsGiveASlug(text: String, words: Int, slug: String) {
        #expect(Slug.make(text, words: words) == slug)
    }

    /// ASCII is looked at sixteen bytes at once as long as nothing but words stands there.
    @Test(arguments: ["", " ", "  ", "-", ".", "\n", " - ", "Z", "9", "@", "[", "`", "{", "/", ":"])
    func aLongTextGivesTheSlugOfItsLetters(sign: String) {
        let text = "Ab c9 defgh ijklm nopq r s tuv wxYz 0123456789 and a few more"
        for place in 0...text.utf8.count {
            let long = String(text.prefix(place)) + sign + String(text.dropFirst(place))
            for words in [1, 2, 3, 6, 12, .max] {
                let expected = Slug.makeUnicode(long.foldingWhitespace(), words: words)
                #expect(Slug.make(long, words: words) == expected, "\(long)")
            }
        }
    }

    @Test func whatIsNoASCIIBehindTheLastWordCounts() {
        let text = "one two three four five six seven"
        #expect(Slug.make(text + " \u{301}", words: 7) == Slug.makeUnicode(text + " \u{301}", words: 7))
        #expect(Slug.make("one two three fo \u{301}", words: 4) == "one-two-three-fo-\u{301}")
    }
}
