import Testing

@testable import LadderSource

/// What must be escaped is found wherever it stands in a text.
struct EscapingTests {
    @Test(arguments: [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "'"), ("=", "="), ("#", "#"),
    ])
    func signsOfHTMLAreEscaped(sign: String, written: String) {
        for before in 0...17 {
            let start = String(repeating: "m", count: before)
            var bytes: [UInt8] = []
            bytes.appendEscaped(start + sign + sign + "é" + sign)
            #expect(String(decoding: bytes, as: UTF8.self) == start + written + written + "é" + written)
        }
    }

    @Test(arguments: ["`", "*", "[", "]", "\\*", "<a", "&amp;", "~~", "_a", "X", "^", "|"])
    func marksOfMarkdownAreEscaped(sign: String) {
        let isMark = !["X", "^", "|"].contains(sign)
        for before in 1...17 {
            let start = String(repeating: "m", count: before) + " "
            var bytes: [UInt8] = []
            (start + sign).withBytes { MarkdownEscaping(startsLine: true, isInTable: false).append($0, to: &bytes) }
            let read = MarkupSample(bytes: bytes)
            #expect(read.html == MarkupSample(start + (isMark ? "\\" : "") + sign.replacing("\\*", with: "\\\\*")).html)
        }
    }
}
