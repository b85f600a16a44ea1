import Testing

@testable import LadderSource

/// A text with its marks is a part of its document's store, and so is each part of it.
struct InlinesTests {
    private func inlines(_ text: String) throws -> Inlines {
        let document = try #require(MarkupSample(text).document)
        guard case .paragraph(let inlines)? = document.blocks.first?.content else { throw NoParagraph() }
        return inlines
    }

    private struct NoParagraph: Error {}

    private func html(_ inlines: Inlines) -> String {
        let context = HTMLRenderer.Context(
            links: ["https://a.b", "https://c.d"].map {
                SourceLink(
                    destination: $0, isImage: false,
                    span: SourceSpan(file: SourceFile(path: "", bytes: []), bytes: 0..<0))
            }, document: 0, store: MarkupStore(room: 0))
        return String(decoding: RenderedMarkup(inlines, context).html.bytes, as: UTF8.self)
    }

    @Test func isACollectionOfWhatStandsSideBySide() throws {
        let text = try inlines("a *b **c*** `d`\n[e *f*](https://a.b)\\\n<kbd>g</kbd>")
        #expect(
            Array(text) == [.text, .emphasis, .text, .code, .softBreak, .link, .hardBreak, .html, .text, .html])
        #expect(text.plainText == "a b c d e f g")
        let content = text.content(at: text.index(after: text.startIndex))
        #expect(Array(content) == [.text, .strong])
        #expect(content.plainText == "b c")
        #expect(text.lastIndex.map { text[$0] } == .html)
        #expect(ExaminedText(text).hasMarks && text.hasLines)
        let plain = try inlines("a\nb")
        #expect(!ExaminedText(plain).hasMarks && plain.hasLines)
    }

    @Test func partsHaveTheirOwnWords() throws {
        let text = try inlines("one *two* three\nfour `five`")
        let lines = text.split(whereSeparator: \.isBreak)
        #expect(lines.map(\.plainText) == ["one two three", "four five"])
        #expect(lines.map { html($0) } == ["one <em>two</em> three", "four <code>five</code>"])
        #expect(text.dropFirst().plainText == "two three four five")
        let last = try #require(lines[0].lastIndex)
        #expect(html(lines[0].part(before: 3, inTextAt: last)) == "one <em>two</em> th")
        #expect(html(lines[0].part(behind: 3, inTextAt: last)) == "ree")
        let middle = lines[0].part(behind: 2, inTextAt: lines[0].startIndex).part(before: 3, inTextAt: last)
        #expect(html(middle) == "e <em>two</em> th")
        #expect(middle.text(at: middle.startIndex) == "e ")
        #expect(middle.text(at: last) == " th")
        #expect(middle.lastByte == UInt8(ascii: "h"))
        #expect(middle.dropFirst().plainText == "two th")
    }

    @Test func aPartEndsWithItsText() throws {
        let text = try inlines("one *two*")
        let all = text.part(behind: 1_000, inTextAt: text.startIndex)
        #expect(html(all) == "<em>two</em>")
        #expect(html(text.part(before: 1_000, inTextAt: text.startIndex)) == "one ")
        #expect(html(text[text.endIndex...]) == "" && text[text.endIndex...].isEmpty)
    }

    @Test func linesAreJoinedByACopy() throws {
        let first = try inlines("a [b](https://a.b) c").dropFirst()
        let second = try inlines("*d* <kbd>e</kbd>f")
        let end = try #require(second.lastIndex)
        let joined = Inlines(lines: [first, second.part(before: 0, inTextAt: end), Inlines("g *"), Inlines()])
        #expect(html(joined) == "<a href=\"https://a.b\">b</a> c\n<em>d</em> <kbd>e</kbd>\ng *\n")
        #expect(joined.plainText == "b c d e g *")
        #expect(Inlines(lines: [first]).plainText == "b c")
        #expect(Inlines(lines: []).isEmpty)
        #expect(Inlines().isEmpty && Inlines().plainText.isEmpty && !ExaminedText(Inlines()).hasMarks)
    }

    @Test func linksAreFoundAtAnyDepth() throws {
        let text = try inlines("[a](https://a.b) *[**b** ![c](d.png)](https://c.d)* <img src=e.png alt=f>")
        var found: [Int] = []
        text.forEachLink { found.append($0) }
        #expect(found == [0, 1, 2, 3])
        found = []
        text.dropFirst().forEachLink { found.append($0) }
        #expect(found == [1, 2, 3])
    }

    @Test func textsThatTouchAreOne() throws {
        #expect(Array(try inlines("a<!-- b -->c &amp; d\\*e [f] g")) == [.text])
        #expect(Array(try inlines("*a*b")) == [.emphasis, .text])
        let pictures = try inlines("[a ![b *c*](https://a.b/d.png \"e\") f](https://a.b)")
        #expect(Array(pictures) == [.link])
        let content = pictures.content(at: pictures.startIndex)
        #expect(Array(content) == [.text])
        #expect(content.plainText == "a b c (e) f")
    }

    @Test func thousandsStandInOneText() throws {
        let text = try inlines(String(repeating: "a`b` ", count: 100_000))
        #expect(text.count == 200_000)
        #expect(text.plainText.utf8.count == 299_999)
        #expect(text.lastIndex.map { text[$0] } == .code)
    }
}
