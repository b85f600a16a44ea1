internal import LadderModel

/// Expectations that hold at a level in a category and come from one place.
struct ExpectationGroup {
    /// Whether they came with the level.
    let isNew: Bool
    /// Indices into the pool.
    private(set) var expectations: [Int]

    /// A level, or what a ladder says of all of its levels.
    private struct Origin: Hashable {
        let ladder: Int
        let level: Int?

        init(_ expectation: Int, _ news: LevelNews, in resolved: ResolvedLadder) {
            let source = news.source(of: expectation)
            (ladder, level) = (resolved.pool.ladder(of: source), resolved.pool.level(of: source))
        }
    }

    /// What is new at the level, then what continues, from each place in the order of its first.
    static func groups(of held: [Int], _ news: LevelNews, in resolved: ResolvedLadder) -> [ExpectationGroup] {
        let new = held.filter { news.isNew($0) }
        var groups = new.isEmpty ? [] : [ExpectationGroup(isNew: true, expectations: new)]
        if new.count == held.count { return groups }
        var places: [Origin: Int] = [:]
        // What comes from one place mostly stands together, so that each run is looked for once.
        var rest = held[...]
        while let first = rest.first {
            guard !news.isNew(first) else {
                rest = rest.dropFirst()
                continue
            }
            let origin = Origin(first, news, in: resolved)
            let run = rest.prefix { !news.isNew($0) && Origin($0, news, in: resolved) == origin }
            rest = rest[run.endIndex...]
            if let place = places[origin] {
                groups[place].expectations += run
            } else {
                places[origin] = groups.count
                groups.append(ExpectationGroup(isNew: false, expectations: Array(run)))
            }
        }
        return groups
    }
}
