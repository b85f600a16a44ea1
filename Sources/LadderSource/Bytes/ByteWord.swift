/// Eight bytes that are looked at at once.
///
/// What is looked for is told as marks, the highest bit of each byte that fits. Only the first mark must be relied on:
/// of those behind it some may be of bytes that don't fit, but none is left out
/// (https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord).
public struct ByteWord {
    static let length = 8
    @usableFromInline static var ones: UInt64 { @inlinable get { 0x0101_0101_0101_0101 } }
    /// A mark of each byte.
    public static var all: UInt64 { @inlinable get { 0x8080_8080_8080_8080 } }

    @usableFromInline let bits: UInt64

    @inlinable @inline(__always)
    public init(at bytes: UnsafePointer<UInt8>) {
        bits = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// Fewer bytes than eight, but one at least; the last one stands for those that are missing.
    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        var bits = UInt64(bytes[count - 1]) &* Self.ones
        for place in (0..<count - 1).reversed() { bits = bits << 8 | UInt64(bytes[place]) }
        self.bits = bits
    }

    @inlinable @inline(__always)
    public func marks(of byte: UInt8) -> UInt64 {
        let differences = bits ^ (Self.ones &* UInt64(byte))
        return (differences &- Self.ones) & ~differences & Self.all
    }

    /// - Parameter ignored: the bits in which a byte may differ.
    @inlinable @inline(__always)
    public func marks(of byte: UInt8, ignoring ignored: UInt8) -> UInt64 {
        let differences = (bits ^ (Self.ones &* UInt64(byte))) & (Self.ones &* UInt64(~ignored))
        return (differences &- Self.ones) & ~differences & Self.all
    }

    /// - Parameter limit: at most 0x80.
    @inlinable @inline(__always)
    public func marks(below limit: UInt8) -> UInt64 { (bits &- Self.ones &* UInt64(limit)) & ~bits & Self.all }

    /// Of bytes of ASCII from one to another; each of these marks can be relied on.
    @inlinable @inline(__always)
    public func marks(from first: UInt8, through last: UInt8) -> UInt64 {
        let low = bits & ~Self.all
        let fromFirst = low &+ Self.ones &* UInt64(0x80 - first)
        let behindLast = low &+ Self.ones &* UInt64(0x7F - last)
        return fromFirst & ~behindLast & ~bits & Self.all
    }

    /// Of bytes that are no ASCII.
    var marksBeyondASCII: UInt64 { bits & Self.all }
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
