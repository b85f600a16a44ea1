internal import LadderSource

/// A number of levels or categories in a sentence that counts all there are.
struct ProseCount {
    /// `levels` or `categories`.
    let noun: String
    let number: Int
    /// From the number to the noun, in the bytes of the text.
    let range: Range<Int>

    private static let nouns: Set<String> = ["levels", "categories"]

    /// The nouns without their first letters, which may be capitals.
    private static let signs = nouns.map { Array($0.utf8.dropFirst()) }

    /// Whether a text has a noun that may be counted: a cheap look at the bytes before the words are told apart.
    static func isPossible(in text: SourceSpan) -> Bool {
        let bytes = text.file.bytes[text.bytes]
        return signs.contains { bytes.firstPlace(of: $0) != nil }
    }

    static func all(in sentence: [EnglishWord]) -> [ProseCount] {
        guard sentence.contains(where: { nouns.contains($0.text) }) else { return [] }
        let words = sentence.map(\.text)
        return sentence.indices.compactMap { index in
            guard nouns.contains(words[index]), let start = count(in: words, before: index),
                let number = EnglishCounts.number(words[start])
            else { return nil }
            return ProseCount(
                noun: words[index], number: number,
                range: sentence[start].range.lowerBound..<sentence[index].range.upperBound)
        }
    }

    /// Where the number stands that counts all of what a noun names; nil where none does.
    private static func count(in words: [String], before noun: Int) -> Int? {
        if noun + 1 < words.count, EnglishCounts.narrowing.contains(words[noun + 1]) { return nil }
        var place = noun - 1
        if place >= 0, EnglishCounts.adjectives.contains(words[place]) { place -= 1 }
        // “All three of the categories.”
        if place >= 2, ["the", "our", "these"].contains(words[place]), words[place - 1] == "of" { place -= 2 }
        guard place > 0, EnglishCounts.number(words[place]) != nil else { return nil }
        var before = words[..<place]
        while let last = before.last, EnglishCounts.adverbs.contains(last) { before.removeLast() }
        if EnglishCounts.openings.contains(where: { before.reversed().starts(with: $0.reversed()) }) {
            return isDistributive(before) ? nil : place
        }
        guard let verb = before.popLast(), verb == "has" || verb == "have" else { return nil }
        while let last = before.last, EnglishCounts.adverbs.contains(last) { before.removeLast() }
        guard let owner = before.last, EnglishCounts.owners.contains(owner), !isDistributive(before) else { return nil }
        return place
    }

    private static func isDistributive(_ words: ArraySlice<String>) -> Bool {
        // “Each level has three categories” says how many there are.
        let isOfLevels = words.contains("level")
        return words.contains {
            EnglishCounts.distributive.contains($0) && !(isOfLevels && ($0 == "each" || $0 == "every"))
        }
    }
}
