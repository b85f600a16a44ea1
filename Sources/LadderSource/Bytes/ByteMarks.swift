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

    /// All bits of the bytes that are marked.
    var ones: SIMD16<UInt8> { @inline(__always) get { unsafeBitCast(lanes, to: SIMD16<UInt8>.self) } }

    @inlinable @inline(__always)
    var isAny: Bool { halves[0] | halves[1] != 0 }

    /// The places of all, in order.
    var places: Places {
        @inline(__always) get {
            Places(low: UInt64(littleEndian: halves[0]), high: UInt64(littleEndian: halves[1]))
        }
    }

    struct Places: Sequence, IteratorProtocol {
        fileprivate var low: UInt64
        fileprivate var high: UInt64

        @inline(__always)
        mutating func next() -> Int? {
            if low != 0 { return Self.takeFirst(of: &low) }
            return high != 0 ? Self.takeFirst(of: &high) &+ 8 : nil
        }

        @inline(__always)
        private static func takeFirst(of marks: inout UInt64) -> Int {
            let place = marks.trailingZeroBitCount &>> 3
            marks &= ~(0xFF &<< UInt64(place &<< 3))
            return place
        }
    }

    /// The place of the first.
    @inlinable @inline(__always)
    var first: Int? {
        guard isAny else { return nil }
        let (low, high) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
        return (low != 0 ? low.trailingZeroBitCount : 64 &+ high.trailingZeroBitCount) &>> 3
    }
}
