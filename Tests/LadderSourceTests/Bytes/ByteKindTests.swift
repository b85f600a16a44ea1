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

    @Test func nothingIsFoundInNothing() {
        #expect([UInt8]().withUnsafeBufferPointer { $0.firstPlace(of: HTMLSpecial.self) } == 0)
    }
}
