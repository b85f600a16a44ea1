/// Finds the texts that may be near to one, without comparing it with all.
///
/// An inverted index: texts that are near share words, and most words stand in few texts. What the few common words
/// would add is left out, so that the time for a text has a limit. MinHash would need hundreds of hashes of each text
/// to be as sure with texts of ten words, and would not find a short text within a long one.
struct CandidateIndex<Key: Hashable & Sendable>: Sendable {
    /// All that the keys' texts take, in one list: a list for each key would cost more than what it holds.
    private var postings: [Posting] = []
    private var chains: [Key: Chain] = [:]
    private var texts: [Text] = []
    /// A key that more texts have tells too little.
    private let mostHolders: Int32

    private struct Text {
        /// How many keys it has.
        let keys: Int32
        /// How many of them the text has that is asked for; nought between two questions.
        var shared: Int32 = 0
    }

    private struct Posting {
        let text: Int32
        /// The one before it of the same key; below nought for the first.
        let previous: Int32
    }

    private struct Chain {
        var latest: Int32 = -1
        var count: Int32 = 0
    }

    init(mostHolders: Int32) { self.mostHolders = mostHolders }

    /// - Parameter keys: each once.
    /// - Returns: the text's number; they count up from nought.
    mutating func insert(_ keys: [Key]) -> Int {
        let text = texts.count
        texts.append(Text(keys: Int32(keys.count)))
        for key in keys {
            let chain = chains[key, default: Chain()]
            guard chain.count <= mostHolders else { continue }
            chains[key] = Chain(latest: Int32(postings.count), count: chain.count + 1)
            postings.append(Posting(text: Int32(text), previous: chain.latest))
        }
        return text
    }

    /// The numbers of the texts that share enough, in order.
    ///
    /// - Parameter fewest: answers for the number of a text's keys how many it must share.
    mutating func candidates(sharing keys: [Key], fewest: (Int) -> Int) -> [Int] {
        var met: [Int32] = []
        var common: Int32 = 0
        for key in keys {
            guard let chain = chains[key] else { continue }
            guard chain.count <= mostHolders else {
                common += 1
                continue
            }
            var place = chain.latest
            while place >= 0 {
                let posting = postings[Int(place)]
                if texts[Int(posting.text)].shared == 0 { met.append(posting.text) }
                texts[Int(posting.text)].shared += 1
                place = posting.previous
            }
        }
        var candidates: [Int] = []
        for text in met {
            let found = texts[Int(text)]
            if Int(found.shared + common) >= fewest(Int(found.keys)) { candidates.append(Int(text)) }
            texts[Int(text)].shared = 0
        }
        return candidates.sorted()
    }
}
