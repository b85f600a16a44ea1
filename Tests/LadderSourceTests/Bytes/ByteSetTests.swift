import Testing

@testable import LadderSource

struct ByteSetTests {
    @Test func aSetHoldsWhatOccursAndNothingElse() {
        let text: [UInt8] = [0, 63, 64, 127, 128, 255, 64]
        #expect((0...UInt8.max).filter(ByteSet(text).contains) == [0, 63, 64, 127, 128, 255])
    }

    @Test func aSetHoldsItsSubsets() {
        #expect(ByteSet("ac".utf8).isSubset(of: ByteSet("abc".utf8)))
        #expect(!ByteSet("ad".utf8).isSubset(of: ByteSet("abc".utf8)))
        #expect(ByteSet([]).isSubset(of: ByteSet([])))
    }

    @Test func setsWithNothingInCommonAreDisjoint() {
        #expect(ByteSet("abc".utf8).isDisjoint(with: ByteSet("de\u{E9}".utf8)))
        #expect(!ByteSet("abc".utf8).isDisjoint(with: ByteSet("cd".utf8)))
        #expect(ByteSet([]).isDisjoint(with: ByteSet([])))
    }
}
