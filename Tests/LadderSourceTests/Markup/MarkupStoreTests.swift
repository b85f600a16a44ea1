import Testing

@testable import LadderSource

/// The texts of a document stand in one piece of memory, and what stands somewhere already is kept once.
struct MarkupStoreTests {
    private func paragraph(_ text: String) throws -> (inlines: Inlines, span: SourceSpan, document: Document) {
        let document = try #require(MarkupSample(text).document)
        let block = try #require(document.blocks.first)
        guard case .paragraph(let inlines) = block.content else { throw NoParagraph() }
        return (inlines, block.span, document)
    }

    private struct NoParagraph: Error {}

    @Test(arguments: [
        "Plain words.", "Some *marks* and `code`.", "Two\nlines of *text*.", "A \"quote\" & `<b>`.",
        "[a](https://x.y/?a&b) ![b *c*](https://x.y)", "a<br>b  c", "&euro; &amp;amp; \\*", "**é** e\u{301}",
        "<abbr title=\"a > b\">x</abbr> *y*", "[a](b.md)", "",
    ])
    func thePlainFormIsWhatTheMarksLeave(text: String) throws {
        let (inlines, span, document) =
            text.isEmpty ? (Inlines(), try paragraph("a").span, try paragraph("a").document) : try paragraph(text)
        let plain = inlines.plainText
        let rendered = RenderedText(ExaminedText(inlines), document.rendering(), at: span)
        #expect(Array(rendered.plain.utf8) == Array(plain.utf8))
        let alone = RenderedMarkup(inlines, document.rendering())
        #expect(rendered.html.bytes == alone.html.bytes)
        #expect(rendered.markdown.bytes == alone.markdown.bytes)
    }

    /// A text that is written alone is looked at as a whole for what must be escaped, one in a block piece by piece.
    @Test func aTextAloneIsWrittenAsInItsBlock() throws {
        for sign in (0x21...0x7E).map({ Character(UnicodeScalar($0)) }) where !sign.isLetter && !sign.isNumber {
            let (inlines, span, document) = try paragraph(
                "w \\\(sign)a *\\\(sign)* `` \(sign) `` [\\\(sign)b](https://x.y)")
            let block = RenderedMarkup(document.blocks, document.rendering())
            let alone = RenderedText(ExaminedText(inlines), document.rendering(), at: span)
            #expect(Array("<p>".utf8) + alone.html.bytes + Array("</p>\n".utf8) == block.html.bytes, "\(sign)")
            #expect(alone.markdown.bytes == block.markdown.bytes, "\(sign)")
        }
    }

    @Test func markdownThatStandsInTheSourceIsKeptThereAlone() throws {
        let (inlines, span, document) = try paragraph("Some *marks* and `code`.")
        let context = document.rendering()
        let rendered = RenderedText(ExaminedText(inlines), context, at: span)
        #expect(rendered.markdown.stored.place.sourceOffset == 0)
        #expect(rendered.html.stored.place == MarkupPlace(start: 0, count: Int32(rendered.html.count)))
        #expect(context.keep("a", "b").start == Int32(rendered.html.count))
    }

    @Test func aTextWithoutMarksIsKeptOnce() throws {
        let (inlines, _, document) = try paragraph("Mentors one person at a time.")
        let rendered = RenderedMarkup(inlines, document.rendering())
        #expect(rendered.html.withBytes { $0.baseAddress } == rendered.markdown.withBytes { $0.baseAddress })
    }

    @Test func markdownThatTheSourceWritesInAnotherWayIsKeptApart() throws {
        let (inlines, span, document) = try paragraph("Some _marks_ and `` code ``.")
        let rendered = RenderedText(ExaminedText(inlines), document.rendering(), at: span)
        #expect(rendered.markdown.stored.place.sourceOffset == nil)
        #expect(String(decoding: rendered.markdown.bytes, as: UTF8.self) == "Some *marks* and `code`.")
    }

    @Test(arguments: [
        "One *two* `three` four.", "a  b\tc d", "Élan `x  y` z", "a `` ` `` &nbsp; b", "one &#32; &#x301;two three",
        "…", "R&D",
    ])
    func theSlugOfATextIsThatOfItsPlainForm(text: String) throws {
        let (inlines, _, document) = try paragraph(text)
        let context = document.rendering()
        for words in 1...4 {
            let slug = StoredText(context.store, context.keep(slugOf: inlines, words: words))
            #expect(Array(slug.text.utf8) == Array(Slug.make(inlines.plainText, words: words).utf8))
        }
        #expect(StoredText(context.store, context.keep("words")).text == "words")
    }

    @Test func textsInOneStoreAreComparedByTheirBytes() throws {
        let context = try paragraph("a").document.rendering()
        let texts = ["one", "two", "one", "", "ones"].map { StoredText(context.store, context.keep($0)) }
        #expect(texts.map { $0.hasSameBytes(as: texts[0]) } == [true, false, true, false, false])
    }

    @Test func eachTextHasItsOwnHoles() throws {
        let (inlines, span, document) = try paragraph("[a](b.md) and [c](d.md)")
        let context = document.rendering()
        let texts = (0..<3).map { _ in RenderedText(ExaminedText(inlines), context, at: span) }
        let plain = StoredText(context.store, context.keep("words"))
        context.finish()
        for text in texts {
            #expect(text.html.holes.map(\.offset) == [9, 30])
            #expect(text.html.holes.map(\.link.link) == [0, 1])
            #expect(text.markdown.holes.map(\.offset) == [4, 14])
            var pieces: [String] = []
            text.markdown.forEachPiece { piece, _ in pieces.append(String(decoding: piece, as: UTF8.self)) }
            #expect(pieces == ["[a](", ") and [c](", ")"])
        }
        #expect(plain.text == "words")
        #expect(!HTMLFragment(stored: plain).hasHoles)
    }
}
