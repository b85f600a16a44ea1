import Testing

@testable import LadderSite

struct ExcerptTests {
    private static let word = "abcdefghi "

    @Test func aShortTextStays() {
        #expect(Excerpt.text(of: nil) == nil && Excerpt.text(of: " \n") == nil)
        #expect(Excerpt.text(of: " One\n  two. ") == "One two.")
        let full = String(String(repeating: Self.word, count: 16).dropLast()) + "."
        #expect(full.count == 160 && Excerpt.text(of: full) == full)
    }

    @Test func aLongOneIsCutBetweenWords() {
        let long = String(repeating: Self.word, count: 17)
        #expect(Excerpt.text(of: long) == String(repeating: Self.word, count: 16).dropLast() + "…")
        let comma = String(repeating: "abcdefgh, ", count: 17)
        #expect(Excerpt.text(of: comma)?.hasSuffix("abcdefgh…") == true)
    }

    @Test(arguments: ["字", "👩‍👩‍👧", "a"]) func withoutSpacesItIsCutAnywhere(character: String) {
        let text = String(repeating: character, count: 1_000)
        #expect(Excerpt.text(of: text) == String(repeating: character, count: 159) + "…")
        #expect(Excerpt.text(of: "a " + text) == "a " + String(repeating: character, count: 157) + "…")
    }
}
