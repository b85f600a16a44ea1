/// A kind of bytes that is looked for, such as those that HTML escapes.
public protocol ByteKind {
    static func contains(_ byte: UInt8) -> Bool

    /// Marks of those bytes that may be of the kind.
    static func candidates(in word: ByteWord) -> UInt64
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first byte of a kind stands; the count when there is none.
    ///
    /// - Parameter start: where to begin.
    @inlinable
    public func firstPlace<Kind: ByteKind>(of kind: Kind.Type, from start: Int = 0) -> Int {
        guard let base = baseAddress else { return 0 }
        var offset = start
        while offset &+ 8 <= count {
            let candidates = Kind.candidates(in: ByteWord(at: base + offset))
            if candidates == 0 {
                offset &+= 8
                continue
            }
            offset &+= candidates.trailingZeroBitCount &>> 3
            if Kind.contains(base[offset]) { return offset }
            offset &+= 1
        }
        guard count >= 8 else {
            while offset < count, !Kind.contains(base[offset]) { offset &+= 1 }
            return offset
        }
        // The last eight, without those that have been looked at.
        let seen = 8 &- (count &- offset)
        var candidates = Kind.candidates(in: ByteWord(at: base + (count &- 8))) >> (8 &* seen)
        while candidates != 0 {
            let place = offset &+ candidates.trailingZeroBitCount &>> 3
            if Kind.contains(base[place]) { return place }
            candidates &= candidates &- 1
        }
        return count
    }

    @inlinable
    public func holds<Kind: ByteKind>(_ kind: Kind.Type) -> Bool { firstPlace(of: kind) < count }

    /// A part, which has offsets of its own.
    @inlinable
    public subscript(part range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[range])
    }
}
