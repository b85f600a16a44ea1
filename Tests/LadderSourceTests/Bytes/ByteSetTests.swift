import Testing

@testable import LadderSource

struct ByteSetTests {
    @Test func aSetHoldsWhatOccursAndNothingElse() {
        let text: [UInt8] = [0, 63, 64, 127, 128, 255, 64]
        let set = text.withUnsafeBufferPointer(ByteSet.init(occurringIn:))
        #expect((0...UInt8.max).filter(set.contains) == [0, 63, 64, 127, 128, 255])
        #expect(set == ByteSet(text))
    }

    @Test func setsWithNothingInCommonAreDisjoint() {
        #expect(ByteSet("abc".utf8).isDisjoint(with: ByteSet("de\u{E9}".utf8)))
        #expect(!ByteSet("abc".utf8).isDisjoint(with: ByteSet("cd".utf8)))
        #expect(ByteSet([]).isDisjoint(with: ByteSet([])))
    }
}
