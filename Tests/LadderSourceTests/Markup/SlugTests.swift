import LadderSource
import Testing

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
        #expect(Array(Slug.anchor("U\u{308}ber uns").unicodeScalars) == Array("über-uns".unicodeScalars))
    }

    @Test(arguments: [
        ("Sets goals, and keeps them", 3, "sets-goals-and"), ("  Sets  goals ", 1, "sets"), ("One", 6, "one"),
        ("one two", 2, "one-two"), ("a – b c", 3, "a-b"), ("Élan vital here", 2, "élan-vital"), ("", 2, ""),
        ("one \u{301}two three", 1, "one-\u{301}two"), ("\tone\t two\n\nthree", 2, "one-two"), ("one  ", 1, "one"),
    ])
    func theFirstWordsGiveASlug(text: String, words: Int, slug: String) {
        #expect(Slug.make(text, words: words) == slug)
    }
}
