import Testing

@testable import LadderSource

struct SourceScanTests {
    private static let known: [UInt8] = [0xE2] + Array("&<\\^{|}~".utf8)

    @Test(arguments: known, [0, 15, 16, 31, 40])
    func aSignIsFoundWhereverItStands(sign: UInt8, place: Int) {
        var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 41)
        bytes[place] = sign
        let signs = bytes.withUnsafeBufferPointer(SourceScan.init).signs
        #expect(Self.known.filter(signs.contains) == [sign])
        #expect(!signs.isDisjoint(with: ByteSet(Self.known)))
        #expect(signs.isDisjoint(with: ByteSet(Self.known.filter { $0 != sign })))
    }

    @Test(arguments: [0, 15, 16, 31, 40])
    func whatIsNotPlainIsFoundWhereverItStands(place: Int) {
        for byte in UInt8.min...UInt8.max {
            var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 41)
            bytes[place] = byte
            let isPlain = byte < 0x80 && TextCheck.firstFault(in: bytes) == nil
            #expect(bytes.withUnsafeBufferPointer(SourceScan.init).isPlain == isPlain)
        }
    }
}
