/// An expectation of a level, or of the block for all levels, that is near to one which holds there anyway.
struct InheritedMatch {
    let new: Int
    let old: Int
    let kind: Kind
    /// The level that states it, by its index; nil for the block for all levels.
    let level: Int?

    enum Kind {
        /// It says nothing that isn't expected already.
        case restatement
        /// It says more than the other, or something else of the same thing.
        case strengthening
    }

    /// Those of a ladder: for each expectation the nearest of what is inherited.
    static func all(in resolved: ResolvedLadder, _ words: HandbookWords) -> [InheritedMatch] {
        let ladder = resolved.ladder
        let nodes: [(level: Int?, content: SectionContent?, holds: [[Int]])] =
            [(nil, ladder.allLevels?.content, resolved.allLevels.holds)]
            + ladder.levels.indices.map { ($0, ladder.levels[$0].content, resolved.levels[$0].holds) }
        return nodes.flatMap { level, content, holds -> [InheritedMatch] in
            let own = (content?.cells ?? []).map { cell in
                cell.expectations.map { resolved.pool.index(of: $0, in: resolved.place) }
            }
            let stated = Set(own.joined())
            guard !stated.isEmpty else { return [] }
            var finder = InheritedMatchFinder(pool: resolved.pool, words: words)
            for (category, held) in holds.enumerated() {
                for old in held where !stated.contains(old) { finder.insert(old, category) }
            }
            return own.enumerated().flatMap { category, own in
                own.compactMap { new in
                    // What replaces another has been looked at by the author.
                    guard resolved.predecessors(of: new).isEmpty else { return nil }
                    return finder.match(of: new, category).map {
                        InheritedMatch(new: new, old: $0.old, kind: $0.kind, level: level)
                    }
                }
            }
        }
    }
}
