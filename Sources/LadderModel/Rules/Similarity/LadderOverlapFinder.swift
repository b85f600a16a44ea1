/// Finds for each ladder the one before it that shares the most with it.
struct LadderOverlapFinder {
    /// Baselines first: a ladder is told that it repeats one, not a baseline that it repeats a ladder.
    private let ladders: [ResolvedLadder]
    /// What each takes from others.
    private let inherited: [Set<Int>]
    /// Each text once, in the order of the ladders, with what was read of it.
    private var texts: [Text] = []
    /// The expectations of each ladder that say enough, with the numbers of their texts.
    private var stated: [[(expectation: Int, text: Int)]] = []
    private let index: NearTextIndex
    private let vocabulary: Vocabulary

    /// How many expectations two ladders share at least.
    private let fewest: Int
    /// A text that more ladders have is compared with the first of them alone: a baseline is for all of them.
    private static let mostStatements = 8

    private struct Statement {
        let ladder: Int
        let expectation: Int
    }

    private struct Text {
        let words: ContentWords
        var statements: [Statement] = []
    }

    init(_ handbook: CheckedHandbook, fewest: Int) {
        let words = handbook.words
        vocabulary = words.vocabulary
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
        var numbers: [ContentWords: Int] = [:]
        for resolved in ladders {
            var stated: [(expectation: Int, text: Int)] = []
            for index in resolved.ladder.expectations.indices {
                let expectation = resolved.pool.index(of: index, in: resolved.place)
                guard let words = words[expectation]?.full, words.stems.count >= 3 else { continue }
                let text = numbers[words] ?? texts.count
                if text == texts.count {
                    numbers[words] = text
                    texts.append(Text(words: words))
                }
                stated.append((expectation, text))
            }
            self.stated.append(stated)
        }
        index = NearTextIndex(texts.map(\.words), vocabulary)
    }

    mutating func find() -> [LadderOverlap] {
        var known = 0
        return ladders.indices.compactMap { place in
            let overlap = overlap(at: place, known: known)
            for (expectation, text) in stated[place] {
                known = max(known, text + 1)
                guard texts[text].statements.count < Self.mostStatements else { continue }
                texts[text].statements.append(Statement(ladder: place, expectation: expectation))
            }
            return overlap
        }
    }

    /// - Parameter known: how many texts the ladders before it have.
    private func overlap(at place: Int, known: Int) -> LadderOverlap? {
        var pairs: [Int: [(Int, Int)]] = [:]
        for (expectation, text) in stated[place] {
            var met: Set<Int> = []
            for near in near(text, known) {
                for other in texts[near].statements
                where isApart(other, expectation, place) && met.insert(other.ladder).inserted {
                    pairs[other.ladder, default: []].append((expectation, other.expectation))
                }
            }
        }
        let most = pairs.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let most, most.value.count >= fewest else { return nil }
        let pool = ladders[place].pool
        return LadderOverlap(
            ladder: ladders[place].ladder, other: ladders[most.key].ladder,
            pairs: most.value.map { (pool[$0.0], pool[$0.1]) })
    }

    private func near(_ text: Int, _ known: Int) -> [Int] {
        if text < known { return [text] }
        let own = texts[text].words
        return index.near(text, before: known).filter {
            Similarity(of: own, to: texts[$0].words, vocabulary).isNearlyEqual
        }
    }

    /// What one ladder takes from the other is for the rules on inheritance.
    private func isApart(_ other: Statement, _ expectation: Int, _ place: Int) -> Bool {
        !inherited[place].contains(other.expectation) && !inherited[other.ladder].contains(expectation)
    }
}
