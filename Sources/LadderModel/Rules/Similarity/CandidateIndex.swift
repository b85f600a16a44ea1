/// Finds the texts that may be near to one, without comparing it with all.
///
/// An inverted index: texts that are near share words, and most words stand in few texts. What the few common words
/// would add is left out, so that the time for a text has a limit. MinHash would need hundreds of hashes of each text
/// to be as sure with texts of ten words, and would not find a short text within a long one.
struct CandidateIndex {
    /// The texts that have a stem.
    private var holders: [Int: [Int]] = [:]

    /// A stem that more texts have tells too little.
    private static let mostHolders = 200

    mutating func insert(_ text: Int, _ words: ContentWords) {
        for stem in words.stems { holders[stem, default: []].append(text) }
    }

    /// In order, each once.
    func candidates(for words: ContentWords) -> [Int] {
        var shared: [Int: Int] = [:]
        var common = 0
        for stem in words.stems {
            guard let texts = holders[stem] else { continue }
            if texts.count > Self.mostHolders {
                common += 1
            } else {
                for text in texts { shared[text, default: 0] += 1 }
            }
        }
        // Less than two shared words are never near.
        return shared.filter { $0.value + common >= 2 }.keys.sorted()
    }
}
