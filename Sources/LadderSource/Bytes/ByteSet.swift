/// A set of bytes, such as those that occur in a file: what can't stand in it needn't be looked for.
struct ByteSet: Equatable {
    private var words: SIMD4<UInt64> = .zero

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { insert(byte) }
    }

    /// The bytes that occur in a text.
    init(occurringIn text: UnsafeBufferPointer<UInt8>) {
        self = withUnsafeTemporaryAllocation(of: Bool.self, capacity: 256) { occurs in
            occurs.initialize(repeating: false)
            for byte in text { occurs[Int(byte)] = true }
            return ByteSet((0...UInt8.max).lazy.filter { occurs[Int($0)] })
        }
    }

    private mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }

    func isDisjoint(with other: ByteSet) -> Bool { words & other.words == .zero }
}
