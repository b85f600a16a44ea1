import Testing

@testable import LadderSource

/// Sixteen bytes at once find what a walk over single bytes finds, wherever it stands.
struct ByteWordTests {
    @Test func aByteIsFoundAtItsFirstPlace() {
        check({ $0.marks(of: .colon) }, { $0 == .colon })
    }

    @Test func bytesThatDifferInABitAreFoundTogether() {
        check(
            { $0.marks(of: UInt8(ascii: "\""), ignoring: 0x04) },
            { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "&") })
    }

    @Test func bytesBelowALimitAreFound() {
        check({ $0.marks(below: .space) }, { $0 < .space })
        check({ $0.marks(below: 0x21) | $0.marks(of: 0x7F) }, { $0 <= .space || $0 == 0x7F })
    }

    @Test func bytesBetweenTwoAreFound() {
        check({ $0.marks(from: 0x23, through: 0x25) }, { (0x23...0x25).contains($0) })
        check({ ~$0.marks(from: 0x61, through: 0x7A) }, { !(0x61...0x7A).contains($0) })
    }

    @Test func bytesBeyondASCIIAreFound() {
        check({ $0.marksBeyondASCII }, { $0 >= 0x80 })
    }

    @Test func nothingIsFoundInNothing() {
        #expect([UInt8]().withUnsafeBufferPointer { $0.firstIndex(from: 0, marking: { ~$0.marks(below: 0) }) } == nil)
    }

    /// Each byte at each place in texts of every length up to three words, also next to one that differs by one.
    private func check(_ marks: (ByteWord) -> ByteMarks, _ isWanted: (UInt8) -> Bool) {
        for length in 1...40 {
            for place in 0..<length {
                for byte in UInt8.min...UInt8.max {
                    var text = [UInt8](repeating: UInt8(ascii: "m"), count: length)
                    text[place] = byte
                    if place + 1 < length { text[place + 1] = byte &+ 1 }
                    for start in [0, place, min(place + 1, length)] {
                        let found = text.withUnsafeBufferPointer { $0.firstIndex(from: start, marking: marks) }
                        guard found != text[start...].firstIndex(where: isWanted) else { continue }
                        Issue.record("\(byte) at \(place) of \(length) from \(start): \(String(describing: found))")
                        return
                    }
                }
            }
        }
    }
}
