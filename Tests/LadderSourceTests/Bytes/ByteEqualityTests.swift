import LadderSource
import Testing

struct ByteEqualityTests {
    private func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { left.isEqual(to: $0) } }
    }

    private func sharedCount(_ left: [UInt8], _ right: [UInt8]) -> Int {
        left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { left.sharedCount(with: $0) } }
    }

    @Test func whatBothBeginWithIsCounted() {
        for length in 0...20 {
            let text = (0..<length).map { UInt8($0) }
            #expect(sharedCount(text, text) == length)
            #expect(sharedCount(text, text + [0]) == length)
            #expect(sharedCount(text + [0], text) == length)
            for place in 0..<length {
                var other = text
                other[place] ^= 0x80
                #expect(sharedCount(text, other + [1]) == place)
            }
        }
    }

    @Test func aDifferenceIsSeenWhereverItStands() {
        for length in 0...40 {
            let text = (0..<length).map { UInt8($0) }
            #expect(areEqual(text, text))
            #expect(!areEqual(text, text + [0]))
            for place in 0..<length {
                var other = text
                other[place] ^= 0x80
                #expect(!areEqual(text, other))
            }
        }
    }
}
