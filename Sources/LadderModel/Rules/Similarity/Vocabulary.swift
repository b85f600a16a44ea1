private import Foundation

/// The stems of a handbook's words, each with a number, and how much each tells.
public struct Vocabulary: Sendable {
    /// Whether words are compared by their stems, and some of them say nothing.
    let isEnglish: Bool
    private var numbers: [String: Int32] = [:]
    /// The number of each word that was met: most are met again.
    private var known: [String: Int32] = [:]
    private var stems: [Stem] = []
    /// How many texts were counted.
    private(set) var texts = 0

    private struct Stem {
        /// In how many texts it stands.
        var count = 0
        var isQualifier = false
        var weight = 0.0
    }

    public init(isEnglish: Bool) { self.isEnglish = isEnglish }

    /// Stands for a word that says nothing.
    private static let none: Int32 = -1

    /// The number of a word's stem; nil for one that says nothing.
    mutating func number(of word: String) -> Int32? {
        if let number = known[word] { return number == Self.none ? nil : number }
        guard !isEnglish || !EnglishWords.stopWords.contains(word) else {
            known[word] = Self.none
            return nil
        }
        let isQualifier = isEnglish && EnglishWords.qualifiers.contains(word)
        // “Helps” is a verb like any other, “with help” limits: what one text says of a word decides for no other.
        let stem = isQualifier ? "=\(word)" : isEnglish ? WordStem.stem(of: word) : word
        let number = numbers[stem] ?? Int32(stems.count)
        if Int(number) == stems.count {
            numbers[stem] = number
            stems.append(Stem())
        }
        if isQualifier || word.utf8.contains(where: { (0x30...0x39).contains($0) }) {
            stems[Int(number)].isQualifier = true
        }
        known[word] = number
        return number
    }

    /// Counts the stems of one more text, each given once.
    mutating func count(_ text: [Int32]) {
        texts += 1
        for stem in text { stems[Int(stem)].count += 1 }
    }

    /// Rare words tell more than those that stand everywhere, but a reader hardly counts them more than twice:
    /// the root of the usual inverse document frequency.
    mutating func weigh() {
        for index in stems.indices {
            let weight = log(2 + Double(texts) / Double(max(stems[index].count, 1))).squareRoot()
            // Such a word changes what is asked for, not what is spoken of.
            stems[index].weight = stems[index].isQualifier ? weight / 2 : weight
        }
    }

    func isQualifier(_ stem: Int32) -> Bool { stems[Int(stem)].isQualifier }

    func weight(of stem: Int32) -> Double { stems[Int(stem)].weight }

    /// In how many texts a stem stands.
    func count(of stem: Int32) -> Int { stems[Int(stem)].count }

    /// The weights of all stems, by their numbers.
    var weights: [Double] { stems.map(\.weight) }
}
