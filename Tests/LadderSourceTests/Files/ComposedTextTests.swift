import Testing

@testable import LadderSource

struct ComposedTextTests {
    @Test(arguments: [("", ""), ("plain text", "plain text"), ("cafe\u{301} x", "caf\u{E9} x"), ("\u{212B}", "\u{C5}")])
    func lettersAreComposed(text: String, composed: String) {
        // By scalars, for texts with the same characters are equal.
        #expect(Array(text.composed.unicodeScalars) == Array(composed.unicodeScalars))
    }
}
