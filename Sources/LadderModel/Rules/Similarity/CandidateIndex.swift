/// Finds the texts of a ladder that may be near to one, without comparing it with all.
///
/// An inverted index: texts that are near share words, and most words stand in few texts. What the few common words
/// would add is left out, so that the time for a text has a limit. MinHash would need hundreds of hashes of each text
/// to be as sure with texts of ten words, and would not find a short text within a long one.
struct CandidateIndex {
    /// All that the stems' texts take, in one list: a list for each stem would cost more than what it holds.
    private var postings: [Posting] = []
    private var chains: [Int32: Chain] = [:]
    /// How many stems each text shares with the one that is asked for; nought between two questions.
    private var shared: [Int32] = []

    /// A stem that more texts have tells too little.
    private static let mostHolders: Int32 = 200

    private struct Posting {
        let text: Int32
        /// The one before it of the same stem; below nought for the first.
        let previous: Int32
    }

    private struct Chain {
        var latest: Int32 = -1
        var count: Int32 = 0
    }

    /// Texts count up from nought.
    ///
    /// - Parameter stems: each once.
    mutating func insert(_ stems: [Int32]) {
        let text = Int32(shared.count)
        shared.append(0)
        for stem in stems {
            let chain = chains[stem, default: Chain()]
            guard chain.count <= Self.mostHolders else { continue }
            chains[stem] = Chain(latest: Int32(postings.count), count: chain.count + 1)
            postings.append(Posting(text: text, previous: chain.latest))
        }
    }

    /// The numbers of the texts that share as many stems, in order.
    ///
    /// - Parameter mayBe: what else a text must fulfil.
    mutating func candidates(sharing stems: [Int32], fewest: Int32, where mayBe: (Int) -> Bool) -> [Int] {
        var met: [Int32] = []
        var common: Int32 = 0
        for stem in stems {
            guard let chain = chains[stem] else { continue }
            guard chain.count <= Self.mostHolders else {
                common += 1
                continue
            }
            var place = chain.latest
            while place >= 0 {
                let posting = postings[Int(place)]
                if shared[Int(posting.text)] == 0 { met.append(posting.text) }
                shared[Int(posting.text)] += 1
                place = posting.previous
            }
        }
        var candidates: [Int] = []
        for text in met {
            if shared[Int(text)] + common >= fewest, mayBe(Int(text)) { candidates.append(Int(text)) }
            shared[Int(text)] = 0
        }
        return candidates.sorted()
    }
}
