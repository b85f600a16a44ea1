/// Choices that an input's bytes make; the first of everything once they are used up.
struct ByteChoices {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    mutating func number(below limit: Int) -> Int { bytes.popFirst().map { Int($0) % limit } ?? 0 }

    /// Whether something happens that happens once in so many times; never without bytes.
    mutating func happens(onceIn times: Int) -> Bool { number(below: times) == times - 1 }
}
