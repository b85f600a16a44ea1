import LadderSource
import Testing

/// Files of other programs that end in `.md`.
struct DocumentFormatTests {
    @Test(arguments: [
        (Array("{\\rtf1\\ansi text}".utf8), "rich text"), (Array("%PDF-1.7\n".utf8), "PDF"),
        ([0x50, 0x4B, 3, 4, 0], "ZIP"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "office"),
    ])
    func areNamed(bytes: [UInt8], name: String) {
        let sample = MarkupSample(bytes: bytes)
        #expect(sample.rules == ["invalid-utf8"])
        #expect(sample.diagnostics.first?.message.contains(name) == true)
    }

    @Test(arguments: ["{rtf}", "PK", "100 %PDF-"])
    func textsAreNone(text: String) {
        #expect(MarkupSample(text).rules == [])
    }
}
