private import Foundation

/// The stems of a handbook's words, each with a number, and how much each tells.
struct Vocabulary: Sendable {
    /// Whether words are compared by their stems, and some of them say nothing.
    let isEnglish: Bool
    private var numbers: [String: Int] = [:]
    /// The number of each word that was met: most are met again.
    private var known: [String: Int] = [:]
    /// In how many texts each stem stands.
    private var counts: [Int] = []
    private(set) var isQualifier: [Bool] = []
    private(set) var weights: [Double] = []

    init(isEnglish: Bool) { self.isEnglish = isEnglish }

    /// The number of a word's stem; nil for one that says nothing.
    mutating func number(of word: String) -> Int? {
        if let number = known[word] { return number < 0 ? nil : number }
        guard !isEnglish || !EnglishWords.stopWords.contains(word) else {
            known[word] = -1
            return nil
        }
        let stem = isEnglish ? WordStem.stem(of: word) : word
        let number = numbers[stem] ?? counts.count
        if number == counts.count {
            numbers[stem] = number
            counts.append(0)
            isQualifier.append(false)
        }
        if isEnglish && EnglishWords.qualifiers.contains(word)
            || word.utf8.contains(where: { (0x30...0x39).contains($0) })
        {
            isQualifier[number] = true
        }
        known[word] = number
        return number
    }

    /// Rare words tell more than those that stand everywhere, but a reader hardly counts them more than twice:
    /// the root of the usual inverse document frequency.
    mutating func weigh(_ texts: [ContentWords]) {
        for text in texts { for stem in text.stems { counts[stem] += 1 } }
        weights = counts.indices.map { stem in
            let weight = log(2 + Double(texts.count) / Double(max(counts[stem], 1))).squareRoot()
            // Such a word changes what is asked for, not what is spoken of.
            return isQualifier[stem] ? weight / 2 : weight
        }
    }

    func weight(of stems: [Int]) -> Double { stems.reduce(0) { $0 + weights[$1] } }
}
