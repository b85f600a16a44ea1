import Testing

@testable import LadderSource

/// Which bytes are no text that can be shown.
struct SourceTextTests {
    private func findings(_ bytes: [UInt8], limit: Int = 100) -> [String] {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "a.md", bytes: bytes)
        let isReadable = SourceText(file: file, limit: limit).isReadable(&diagnostics)
        #expect(isReadable == diagnostics.all.isEmpty)
        return diagnostics.all.map { "\($0.ruleID): \($0.message)" }
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xF0, 0x8F, 0xBF, 0xBF],
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x41],
            [0xE2, 0x82, 0x41],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ] as [[UInt8]])
    func malformedUTF8(bytes: [UInt8]) {
        let first = String(bytes[0], radix: 16, uppercase: true)
        let expected = ["invalid-utf8: byte 3 (0x\(first)) is no valid UTF-8"]
        #expect(findings([0x61, 0xC3, 0xBC] + bytes) == expected)
        #expect(findings([0x61, 0xC3, 0xBC] + bytes + [0x61, 0x61, 0x61]) == expected)
    }

    @Test(arguments: [
        "", "a", "ü", "\u{800}\u{FFFF}\u{D7FF}\u{E000}", "🚀\u{10000}\u{10FFFF}", "\u{FEFF}a", "a\tb\r\n\u{C}",
    ])
    func wellFormedText(text: String) {
        #expect(findings(Array(text.utf8)) == [])
    }

    @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x0E, 0x1B, 0x1F, 0x7F] as [UInt8])
    func controlCharacters(byte: UInt8) {
        let digits = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        #expect(findings([0x61, byte]) == ["control-character: byte 1 is the control character 0x\(digits)"])
    }

    @Test(arguments: [false, true]) func widerEncodingsAreNamed(hasMark: Bool) {
        let text = "# Café\n\nA text. " + String(repeating: "words ", count: 10)
        let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let expected = ["invalid-utf8: this file is saved as UTF-16, and only UTF-8 is read"]
        #expect(findings(little, limit: 1_000) == expected)
        #expect(findings(big, limit: 1_000) == expected)
        // Without a mark at its head, a text of another script is no text in UTF-8 either.
        if hasMark { #expect(findings([0xFF, 0xFE, 0x2D, 0x4E], limit: 1_000) == expected) }
    }

    @Test func wideSignsAreNamed() {
        let expected = ["invalid-utf8: this file is saved as UTF-32, and only UTF-8 is read"]
        #expect(findings([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]) == expected)
        #expect(findings([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]) == expected)
    }

    @Test func aZeroByteAloneIsNoEncoding() {
        #expect(findings(Array("a long text\0".utf8)).map { $0.prefix(17) } == ["control-character"])
        #expect(findings([0, 0, 0, 0]).map { $0.prefix(17) } == ["control-character"])
        #expect(findings([0]).map { $0.prefix(17) } == ["control-character"])
    }

    @Test func filesThatAreTooLarge() {
        #expect(findings([UInt8](repeating: 0x61, count: 101)) == ["file-too-large: this file has more than 100 bytes"])
        #expect(findings([UInt8](repeating: 0x61, count: 100)) == [])
        let large = MarkupSample(String(repeating: "a", count: DocumentParser.largestFile + 1))
        #expect(large.rules == ["file-too-large"])
        #expect(large.document == nil)
    }
}
