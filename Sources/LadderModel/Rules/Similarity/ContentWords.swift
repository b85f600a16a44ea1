/// The words of a text that say something, by the numbers of their stems.
struct ContentWords: Hashable, Sendable {
    /// Each once, in the order of the numbers.
    let stems: [Int32]
    /// Neighbours in the text but for words that only qualify, each pair once, in order.
    let pairs: [Pair]
    /// What the stems weigh together, once all texts are known.
    private(set) var weight = 0.0

    /// Two stems, the first in the upper half.
    typealias Pair = UInt64

    /// - Parameter words: the numbers of the words that say something, in the order of the text.
    init(_ words: some Sequence<Int32>, _ vocabulary: Vocabulary) {
        var stems: [Int32] = []
        // “One team” and “several teams” are spoken of in the same order.
        var pairs: [Pair] = []
        var last: Int32?
        for number in words {
            stems.append(number)
            guard !vocabulary.isQualifier(number) else { continue }
            if let last { pairs.append(UInt64(UInt32(last)) << 32 | UInt64(UInt32(number))) }
            last = number
        }
        self.stems = Self.distinct(stems)
        self.pairs = Self.distinct(pairs)
    }

    mutating func weigh(_ vocabulary: Vocabulary) {
        weight = stems.reduce(0) { $0 + vocabulary.weight(of: $1) }
    }

    private static func distinct<Number: Comparable>(_ numbers: [Number]) -> [Number] {
        var distinct: [Number] = []
        distinct.reserveCapacity(numbers.count)
        for number in numbers.sorted() where distinct.last != number { distinct.append(number) }
        return distinct
    }
}
