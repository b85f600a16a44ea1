/// Eight bytes that are looked at at once.
///
/// What is looked for is told as marks, the highest bit of each byte that fits; only the first mark must be relied on.
struct ByteWord {
    static let length = 8
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    private let bits: UInt64

    @inline(__always)
    init(at bytes: UnsafePointer<UInt8>) {
        bits = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// Fewer bytes than eight, but one at least; the last one stands for those that are missing.
    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        var bits = UInt64(bytes[count - 1]) &* Self.ones
        for place in (0..<count - 1).reversed() { bits = bits << 8 | UInt64(bytes[place]) }
        self.bits = bits
    }

    @inline(__always)
    func marks(of byte: UInt8) -> UInt64 {
        let differences = bits ^ (Self.ones &* UInt64(byte))
        return (differences &- Self.ones) & ~differences & Self.highBits
    }

    /// - Parameter ignored: the bits in which a byte may differ.
    @inline(__always)
    func marks(of byte: UInt8, ignoring ignored: UInt8) -> UInt64 {
        let differences = (bits ^ (Self.ones &* UInt64(byte))) & (Self.ones &* UInt64(~ignored))
        return (differences &- Self.ones) & ~differences & Self.highBits
    }

    /// - Parameter limit: at most 0x80.
    @inline(__always)
    func marks(below limit: UInt8) -> UInt64 { (bits &- Self.ones &* UInt64(limit)) & ~bits & Self.highBits }

    /// Of bytes that are no ASCII.
    var marksBeyondASCII: UInt64 { bits & Self.highBits }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first byte stands that is marked, from an offset on.
    @inline(__always)
    func firstIndex(from start: Int, marking marks: (ByteWord) -> UInt64) -> Int? {
        guard let baseAddress, start < count else { return nil }
        var offset = start
        while offset + ByteWord.length <= count {
            let found = marks(ByteWord(at: baseAddress + offset))
            if found != 0 { return offset + found.trailingZeroBitCount / 8 }
            offset += ByteWord.length
        }
        guard offset < count else { return nil }
        let found = marks(ByteWord(baseAddress + offset, count: count - offset))
        return found == 0 ? nil : offset + found.trailingZeroBitCount / 8
    }
}
