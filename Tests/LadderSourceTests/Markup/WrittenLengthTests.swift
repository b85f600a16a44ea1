import Testing

@testable import LadderSource

struct WrittenLengthTests {
    @Test(arguments: [
        "Mentors one person at a time.", "Sets *goals* and **keeps** `them` in sight.",
        "Reads [the guide](https://example.com/guide) and\nfollows *[it](https://example.com)*.",
    ])
    func aTextHasAsManyBytesAsItIsGivenRoomFor(text: String) throws {
        let document = try #require(MarkupSample(text).document)
        guard case .paragraph(let inlines)? = document.blocks.first?.content else {
            Issue.record("no paragraph")
            return
        }
        let rendered = RenderedMarkup(inlines, document.rendering())
        let length = WrittenLength(of: inlines, document.links)
        #expect(length.html == rendered.html.bytes.count)
        #expect(length.markdown == rendered.markdown.bytes.count)
    }

    @Test func aTextWithoutMarksIsKeptOnce() throws {
        let document = try #require(MarkupSample("Mentors one person at a time.").document)
        guard case .paragraph(let inlines)? = document.blocks.first?.content else {
            Issue.record("no paragraph")
            return
        }
        let rendered = RenderedMarkup(inlines, document.rendering())
        #expect(rendered.html.withBytes { $0.baseAddress } == rendered.markdown.withBytes { $0.baseAddress })
    }
}
