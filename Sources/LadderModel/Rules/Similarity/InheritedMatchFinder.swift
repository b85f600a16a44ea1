/// Compares what a ladder's levels state with what they inherit.
public struct InheritedMatchFinder {
    private let resolved: ResolvedLadder
    private let words: HandbookWords
    /// What holds anywhere in the ladder, each once; the index counts alike.
    private var texts: [ComparedText] = []
    private var index = CandidateIndex()
    private var said: [TextIdentity: [Int]] = [:]

    public init(_ resolved: ResolvedLadder, _ words: HandbookWords) {
        self.resolved = resolved
        self.words = words
        var met: Set<Int> = []
        for holds in [resolved.allLevels.holds] + resolved.levels.map(\.holds) {
            for expectation in holds.joined() where met.insert(expectation).inserted {
                guard let entry = words[expectation] else { continue }
                said[resolved.pool[expectation].identity, default: []].append(expectation)
                texts.append(ComparedText(expectation, entry, words.vocabulary))
                index.insert(entry.full.stems)
            }
        }
    }

    /// For each expectation the nearest of what is inherited.
    public mutating func find() -> [InheritedMatch] {
        let ladder = resolved.ladder
        var matches = self.matches(nil, ladder.allLevels?.content, resolved.allLevels.holds)
        for level in ladder.levels.indices {
            matches += self.matches(level, ladder.levels[level].content, resolved.levels[level].holds)
        }
        return matches
    }

    private mutating func matches(
        _ level: Int?, _ content: SectionContent?, _ holds: ExpectationColumns
    ) -> [InheritedMatch] {
        let own = (content?.cells ?? []).map { cell in
            cell.expectations.map { resolved.pool.index(of: $0, in: resolved.place) }
        }
        let stated = Set(own.joined())
        guard !stated.isEmpty else { return [] }
        var inherited: [Int: Int] = [:]
        for (category, held) in holds.enumerated() {
            for old in held where !stated.contains(old) { inherited[old] = category }
        }
        var matches: [InheritedMatch] = []
        for (category, own) in own.enumerated() {
            // What replaces another has been looked at by the author.
            for new in own where resolved.predecessors(of: new).isEmpty {
                guard let (old, kind) = match(of: new, category, inherited) else { continue }
                matches.append(InheritedMatch(new: new, old: old, kind: kind, level: level))
            }
        }
        return matches
    }

    /// - Parameter inherited: the categories of what holds without being stated there.
    private mutating func match(
        of new: Int, _ category: Int, _ inherited: [Int: Int]
    ) -> (old: Int, kind: InheritedMatch.Kind)? {
        // Texts of no words that tell, and texts in any script.
        if let old = said[resolved.pool[new].identity]?.first(where: { inherited[$0] == category }) {
            return (old, .restatement)
        }
        guard let entry = words[new] else { return nil }
        let (text, texts) = (ComparedText(new, entry, words.vocabulary), texts)
        // Less than two shared words are never near.
        let candidates = index.candidates(sharing: entry.full.stems, fewest: 2) { text.mayBeNear(to: texts[$0]) }
        var nearest: (old: Int, similarity: Similarity)?
        for candidate in candidates {
            let old = texts[candidate].expectation
            guard let place = inherited[old] else { continue }
            let similarity = words.similarity(of: entry, to: texts[candidate].words)
            // In another category only what hardly differs is the same thing.
            guard place == category ? similarity.isNear : similarity.isNearlyEqual else { continue }
            if let nearest, nearest.similarity.overlap >= similarity.overlap { continue }
            nearest = (old, similarity)
        }
        return nearest.map { ($0.old, $0.similarity.isChange ? .strengthening : .restatement) }
    }
}
