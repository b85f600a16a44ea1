/// Eight bytes that are looked at together, the first in the lowest bits.
///
/// An answer has the high bit of each byte that is found. It is exact up to the first: those behind may be wrong
/// (https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord).
public struct EightBytes {
    @usableFromInline let word: UInt64

    @inlinable
    public init(at place: UnsafePointer<UInt8>) {
        word = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
    }

    @inlinable
    init(word: UInt64) { self.word = word }

    @inlinable
    public func equal(_ byte: UInt8) -> UInt64 {
        let difference = word ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.highBits
    }

    /// Those less than a byte of at most 0x80.
    @inlinable
    public func less(than byte: UInt8) -> UInt64 {
        (word &- Self.ones &* UInt64(byte)) & ~word & Self.highBits
    }

    /// Those of ASCII from one to another, both included; exact for all.
    @inlinable
    public func within(_ first: UInt8, _ last: UInt8) -> UInt64 {
        let low = word & ~Self.highBits
        let from = low &+ Self.ones &* UInt64(0x80 - first)
        let beyond = low &+ Self.ones &* UInt64(0x7F - last)
        return from & ~beyond & ~word & Self.highBits
    }

    /// The same bytes, each with some bits set.
    @inlinable
    public func setting(_ bits: UInt8) -> EightBytes { EightBytes(word: word | Self.ones &* UInt64(bits)) }

    @usableFromInline static var ones: UInt64 { @inlinable get { 0x0101_0101_0101_0101 } }
    @usableFromInline static var highBits: UInt64 { @inlinable get { 0x8080_8080_8080_8080 } }
}
