import Testing

@testable import LadderSource

/// What one look at a text tells is what separate ones would.
struct ExaminedTextTests {
    private static let fillers = [
        "", "a", "abcdefghijklmno", "abcdefghijklmnop", "one two three four five six seven eight",
    ]

    @Test(arguments: ["", "a", " ", "  ", "\t", "\n", "a  b", "é", "\u{7F}", "&", "<", "\"", "*", "[", "`", "|", "a b"])
    func eachSignIsSeenWhereverItStands(sign: String) {
        for before in Self.fillers {
            for behind in Self.fillers {
                let inlines = Inlines(before + sign + behind)
                let text = ExaminedText(inlines)
                let bytes = inlines.withWords { Array($0) }
                let plain = text.withPlainText { String(decoding: $0, as: UTF8.self) }
                #expect(plain == inlines.plainText)
                if bytes.contains(where: HTMLSpecial.contains) { #expect(text.mayHoldHTML) }
                if bytes.contains(where: MarkdownSpecial.contains) { #expect(text.mayHoldMarks) }
                if text.isFolded { #expect(inlines.withWords(WhitespaceFolding.isFolded)) }
            }
        }
    }

    @Test func anOrdinaryTextNeedsNothing() {
        let text = ExaminedText(Inlines("Mentors one person at a time, and more."))
        #expect(text.isFolded && !text.mayHoldHTML && !text.mayHoldMarks)
    }
}
