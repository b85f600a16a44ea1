import Testing

@testable import LadderSource

struct ByteKindTests {
    /// Each byte at each place among others of two kinds: with the neighbours that the quick look at sixteen gets wrong
    /// when it is done wrong.
    private func check<Kind: ByteKind>(_ kind: Kind.Type) {
        for byte in UInt8.min...UInt8.max {
            for neighbour in [byte &+ 1, byte ^ 1, byte ^ 0x80, UInt8(ascii: "a"), UInt8(ascii: "."), 0x80, 0] {
                for place in 0..<36 {
                    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 37)
                    bytes[place] = byte
                    bytes[place + 1] = neighbour
                    for start in [0, 3, place] {
                        let expected = bytes[start...].firstIndex(where: Kind.contains) ?? bytes.count
                        let found = bytes.withUnsafeBufferPointer { $0.firstPlace(of: kind, from: start) }
                        if found != expected { Issue.record("\(bytes) from \(start): \(found), not \(expected)") }
                        var copy = ByteBuffer(capacity: 0)
                        let end = bytes.withUnsafeBufferPointer { copy.append($0, from: start, upTo: kind) }
                        if end != expected || copy.array() != Array(bytes[start..<expected]) {
                            Issue.record("\(bytes) from \(start) to \(expected): \(copy.array())")
                        }
                    }
                }
            }
        }
    }

    @Test func htmlIsFound() { check(HTMLSpecial.self) }
    @Test func hrefsAreFound() { check(HrefSpecial.self) }
    @Test func marksAreFound() { check(MarkdownSpecial.self) }
    @Test func jsonIsFound() { check(JSONSpecial.self) }

    @Test func destinationsAreFoundToo() {
        for text in ["a(b", "aaaaaaaaaaa)", "aaaaaaaa aaa"] {
            var text = text
            #expect(text.withUTF8 { $0.holds(DestinationSpecial.self) })
        }
        var plain = "https://example.com/a-b_c#d"
        #expect(!plain.withUTF8 { $0.holds(DestinationSpecial.self) })
    }

    /// Texts of each length, whose last bytes are copied in another way than whole words.
    @Test(arguments: 0..<40) func textsAreCopiedToTheirEnd(count: Int) {
        let text = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 26) }
        for marks in [[], [0], [count / 2], [count - 1], [0, count / 2, count - 1]] {
            var written = text
            for place in marks where text.indices.contains(place) { written[place] = UInt8(ascii: "<") }
            var buffer = ByteBuffer(capacity: 0)
            buffer.append("before ")
            written.withUnsafeBufferPointer { buffer.appendEscaped($0) }
            let expected = String(decoding: written, as: UTF8.self).replacing("<", with: "&lt;")
            #expect(buffer.text == "before " + expected)
        }
    }

    @Test func nothingIsFoundInNothing() {
        #expect([UInt8]().withUnsafeBufferPointer { $0.firstPlace(of: HTMLSpecial.self) } == 0)
    }
}
