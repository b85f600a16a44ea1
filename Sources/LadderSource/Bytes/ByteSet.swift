/// A set of bytes.
struct ByteSet: Equatable {
    private var words: SIMD4<UInt64> = .zero

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { insert(byte) }
    }

    mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }

    func isSubset(of other: ByteSet) -> Bool { words & ~other.words == .zero }

    func isDisjoint(with other: ByteSet) -> Bool { words & other.words == .zero }
}
