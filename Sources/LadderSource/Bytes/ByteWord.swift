/// Sixteen bytes that are looked at at once, as every processor can.
public struct ByteWord {
    @usableFromInline static var length: Int { @inlinable get { 16 } }

    @usableFromInline let bytes: SIMD16<UInt8>

    @inlinable @inline(__always)
    public init(at bytes: UnsafePointer<UInt8>) {
        self.bytes = UnsafeRawPointer(bytes).loadUnaligned(as: SIMD16<UInt8>.self)
    }

    @inline(__always)
    init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

    /// The same with small letters; other bytes may become others.
    var lowercased: ByteWord { @inline(__always) get { ByteWord(bytes | SIMD16(repeating: 0x20)) } }

    /// Fewer bytes than sixteen, but one at least: those at the beginning, and behind them those at the end, of which
    /// some are the same.
    ///
    /// `place(of:in:)` tells where a byte of it stands.
    @inlinable @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        let start = UnsafeRawPointer(bytes)
        let halves: SIMD2<UInt64>
        if count >= 8 {
            let end = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            halves = SIMD2(start.loadUnaligned(as: UInt64.self), end)
        } else if count >= 4 {
            let end = start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            let both = SIMD2(start.loadUnaligned(as: UInt32.self), end)
            halves = SIMD2(repeating: unsafeBitCast(both, to: UInt64.self))
        } else {
            let (first, second, last) = (bytes[0], bytes[count &>> 1], bytes[count &- 1])
            halves = SIMD2(
                repeating: unsafeBitCast(SIMD8(first, second, last, last, last, last, last, last), to: UInt64.self))
        }
        self.bytes = unsafeBitCast(halves, to: SIMD16<UInt8>.self)
    }

    /// Where in fewer bytes than sixteen the one stands that has a place in their word.
    @inlinable @inline(__always)
    static func place(of byte: Int, in count: Int) -> Int {
        let half = count >= 8 ? 8 : 4
        return byte < half ? byte : byte &+ count &- 2 &* half
    }

    @inlinable @inline(__always)
    public func marks(of byte: UInt8) -> ByteMarks { ByteMarks(bytes .== SIMD16(repeating: byte)) }

    /// - Parameter ignored: the bits in which a byte may differ.
    @inlinable @inline(__always)
    public func marks(of byte: UInt8, ignoring ignored: UInt8) -> ByteMarks {
        ByteMarks((bytes | SIMD16(repeating: ignored)) .== SIMD16(repeating: byte | ignored))
    }

    @inlinable @inline(__always)
    public func marks(below limit: UInt8) -> ByteMarks { ByteMarks(bytes .< SIMD16(repeating: limit)) }

    @inlinable @inline(__always)
    public func marks(from first: UInt8, through last: UInt8) -> ByteMarks {
        ByteMarks((bytes &- SIMD16(repeating: first)) .<= SIMD16(repeating: last &- first))
    }

    /// Of bytes that are no ASCII.
    @inlinable @inline(__always)
    var marksBeyondASCII: ByteMarks { ByteMarks(bytes .>= SIMD16(repeating: 0x80)) }

    @inlinable @inline(__always)
    func isEqual(to other: ByteWord) -> Bool { !ByteMarks(bytes .!= other.bytes).isAny }
}

extension UnsafeBufferPointer<UInt8> {
    /// Hands over all bytes in words.
    @inline(__always)
    func forEachWord(_ body: (ByteWord) -> Void) {
        guard let baseAddress else { return }
        var offset = 0
        while offset &+ ByteWord.length <= count {
            body(ByteWord(at: baseAddress + offset))
            offset &+= ByteWord.length
        }
        if offset < count { body(ByteWord(baseAddress + offset, count: count &- offset)) }
    }

    var isASCII: Bool {
        var others = ByteMarks.none
        forEachWord { others = others | $0.marksBeyondASCII }
        return !others.isAny
    }

    /// Hands over where the bytes stand that are marked, in order.
    @inline(__always)
    func forEachIndex(marking marks: (ByteWord) -> ByteMarks, _ body: (Int) -> Void) {
        guard let baseAddress else { return }
        var offset = 0
        while offset &+ ByteWord.length <= count {
            for place in marks(ByteWord(at: baseAddress + offset)).places { body(offset &+ place) }
            offset &+= ByteWord.length
        }
        while let found = firstIndex(from: offset, marking: marks) {
            body(found)
            offset = found &+ 1
        }
    }

    /// Where the first byte stands that is marked, from an offset on.
    @inlinable @inline(__always)
    func firstIndex(from start: Int, marking marks: (ByteWord) -> ByteMarks) -> Int? {
        guard let baseAddress, start < count else { return nil }
        var offset = start
        while offset &+ ByteWord.length <= count {
            if let found = marks(ByteWord(at: baseAddress + offset)).first { return offset &+ found }
            offset &+= ByteWord.length
        }
        guard offset < count else { return nil }
        let rest = count &- offset
        let found = marks(ByteWord(baseAddress + offset, count: rest)).first
        return found.map { offset &+ ByteWord.place(of: $0, in: rest) }
    }
}
