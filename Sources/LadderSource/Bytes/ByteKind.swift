/// A kind of bytes that is looked for, such as those that HTML escapes.
public protocol ByteKind {
    static func contains(_ byte: UInt8) -> Bool

    /// Marks of those bytes that may be of the kind.
    static func candidates(in word: ByteWord) -> ByteMarks
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first byte of a kind stands; the count when there is none.
    ///
    /// - Parameter start: where to begin.
    @inlinable
    public func firstPlace<Kind: ByteKind>(of kind: Kind.Type, from start: Int = 0) -> Int {
        var offset = start
        while let place = firstIndex(from: offset, marking: Kind.candidates) {
            if Kind.contains(self[place]) { return place }
            offset = place &+ 1
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
