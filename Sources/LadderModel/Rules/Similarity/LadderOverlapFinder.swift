/// Finds for each ladder the one before it that shares the most with it.
struct LadderOverlapFinder {
    private let handbook: CheckedHandbook
    /// Baselines first: a ladder is told that it repeats one, not a baseline that it repeats a ladder.
    private let ladders: [ResolvedLadder]
    /// What each takes from others.
    private let inherited: [Set<Int>]
    /// Each text once: copies would make the lists of the index long.
    private var texts: [ContentWords: Int] = [:]
    private var distinct: [(words: ContentWords, statements: [Statement])] = []
    /// By neighbouring words: single ones stand in too many of thousands of texts.
    private var index = CandidateIndex<ContentWords.Pair>(mostHolders: 64)

    /// How many expectations two ladders share at least.
    private let fewest: Int
    /// A text that more ladders have is compared with the first of them alone: a baseline is for all of them.
    private static let mostStatements = 8

    private struct Statement {
        let ladder: Int
        let expectation: Int
    }

    init(_ handbook: CheckedHandbook, fewest: Int) {
        self.handbook = handbook
        self.fewest = fewest
        ladders = handbook.ladders.filter(\.ladder.isBaseline) + handbook.ladders.filter { !$0.ladder.isBaseline }
        inherited = ladders.map { resolved in
            let start = resolved.pool.index(of: 0, in: resolved.place)
            let own = start..<start + resolved.ladder.expectations.count
            var others: Set<Int> = []
            for holds in [resolved.allLevels.holds] + resolved.levels.map(\.holds) {
                for held in holds.joined() where !own.contains(held) { others.insert(held) }
            }
            return others
        }
    }

    mutating func find() -> [LadderOverlap] {
        ladders.indices.compactMap { place in
            let stated = self.stated(at: place)
            let overlap = overlap(of: stated, at: place)
            for (expectation, words) in stated { insert(Statement(ladder: place, expectation: expectation), words) }
            return overlap
        }
    }

    private func stated(at place: Int) -> [(expectation: Int, words: ContentWords)] {
        let resolved = ladders[place]
        return resolved.ladder.expectations.indices.compactMap { index in
            let expectation = resolved.pool.index(of: index, in: resolved.place)
            guard let words = handbook.words[expectation]?.full, words.stems.count >= 3 else { return nil }
            return (expectation, words)
        }
    }

    private mutating func overlap(of stated: [(expectation: Int, words: ContentWords)], at place: Int) -> LadderOverlap?
    {
        var pairs: [Int: [(Int, Int)]] = [:]
        for (expectation, words) in stated {
            var met: Set<Int> = []
            for other in near(words).flatMap({ distinct[$0].statements })
            where isApart(other, expectation, place) && met.insert(other.ladder).inserted {
                pairs[other.ladder, default: []].append((expectation, other.expectation))
            }
        }
        let most = pairs.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let most, most.value.count >= fewest else { return nil }
        let pool = ladders[place].pool
        return LadderOverlap(
            ladder: ladders[place].ladder, other: ladders[most.key].ladder,
            pairs: most.value.map { (pool[$0.0], pool[$0.1]) })
    }

    private mutating func near(_ words: ContentWords) -> [Int] {
        if let text = texts[words] { return [text] }
        let count = words.pairs.count
        let candidates = index.candidates(sharing: words.pairs) { Similarity.fewestPairs(of: count, $0) }
        return candidates.filter { handbook.words.similarity(of: words, to: distinct[$0].words).isNearlyEqual }
    }

    /// What one ladder takes from the other is for the rules on inheritance.
    private func isApart(_ other: Statement, _ expectation: Int, _ place: Int) -> Bool {
        !inherited[place].contains(other.expectation) && !inherited[other.ladder].contains(expectation)
    }

    private mutating func insert(_ statement: Statement, _ words: ContentWords) {
        guard let text = texts[words] else {
            texts[words] = distinct.count
            _ = index.insert(words.pairs)
            distinct.append((words, [statement]))
            return
        }
        if distinct[text].statements.count < Self.mostStatements { distinct[text].statements.append(statement) }
    }
}
