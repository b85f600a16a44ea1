/// Which of a word's bytes are those that are looked for.
public struct ByteMarks {
    @usableFromInline let lanes: SIMDMask<SIMD16<Int8>>

    static var none: ByteMarks { @inline(__always) get { ByteMarks(SIMDMask(repeating: false)) } }

    @inlinable @inline(__always)
    init(_ lanes: SIMDMask<SIMD16<Int8>>) { self.lanes = lanes }

    @inlinable @inline(__always)
    public static func | (left: ByteMarks, right: ByteMarks) -> ByteMarks { ByteMarks(left.lanes .| right.lanes) }

    @inlinable @inline(__always)
    public static func & (left: ByteMarks, right: ByteMarks) -> ByteMarks { ByteMarks(left.lanes .& right.lanes) }

    @inlinable @inline(__always)
    public static prefix func ~ (marks: ByteMarks) -> ByteMarks { ByteMarks(.!marks.lanes) }

    @usableFromInline var halves: SIMD2<UInt64> {
        @inlinable @inline(__always) get { unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
    }

    @inlinable @inline(__always)
    var isAny: Bool { halves[0] | halves[1] != 0 }

    /// The place of the first.
    @inlinable @inline(__always)
    var first: Int? {
        guard isAny else { return nil }
        let (low, high) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
        return (low != 0 ? low.trailingZeroBitCount : 64 &+ high.trailingZeroBitCount) &>> 3
    }
}
