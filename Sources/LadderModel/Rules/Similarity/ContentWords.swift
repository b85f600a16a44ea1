/// The words of a text that say something, by the numbers of their stems.
struct ContentWords: Hashable, Sendable {
    /// Each once, in the order of the numbers.
    let stems: [Int]
    /// Neighbours in the text but for words that only qualify, each pair once, in order.
    let pairs: [Pair]

    struct Pair: Hashable, Comparable, Sendable {
        let first: Int
        let second: Int

        static func < (one: Pair, other: Pair) -> Bool { (one.first, one.second) < (other.first, other.second) }
    }

    init(_ text: String, _ vocabulary: inout Vocabulary) {
        let words = TextWord.words(of: text, isEnglish: vocabulary.isEnglish).compactMap {
            vocabulary.number(of: $0.word)
        }
        stems = Set(words).sorted()
        // “One team” and “several teams” are spoken of in the same order.
        let things = words.filter { !vocabulary.isQualifier[$0] }
        pairs = Set(zip(things, things.dropFirst()).map { Pair(first: $0, second: $1) }).sorted()
    }
}
