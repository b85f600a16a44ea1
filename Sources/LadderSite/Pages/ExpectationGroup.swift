internal import LadderModel

/// Expectations that hold at a level in a category and come from one place.
struct ExpectationGroup {
    /// Whether they came with the level.
    let isNew: Bool
    /// Indices into the pool.
    private(set) var expectations: ArraySlice<Int>

    /// A level, or what a ladder says of all of its levels; nil for what came with the level itself.
    private struct Origin: Hashable {
        let ladder: Int
        let level: Int?

        init?(_ expectation: Int, _ news: LevelNews, in resolved: ResolvedLadder) {
            if news.isNew(expectation) { return nil }
            let source = news.source(of: expectation)
            (ladder, level) = (resolved.pool.ladder(of: source), resolved.pool.level(of: source))
        }
    }

    /// Where the group of each origin stands: the ladder's own are found without a hash.
    private struct Places {
        /// By level; the last is of what all levels share.
        private var own: [Int?]
        private var others: [Origin: Int] = [:]

        init(levels: Int) { own = Array(repeating: nil, count: levels + 1) }

        subscript(origin: Origin, of resolved: ResolvedLadder) -> Int? {
            get { origin.ladder == resolved.place ? own[origin.level ?? own.count - 1] : others[origin] }
            set {
                if origin.ladder == resolved.place {
                    own[origin.level ?? own.count - 1] = newValue
                } else {
                    others[origin] = newValue
                }
            }
        }
    }

    /// What is new at the level, then what continues, from each place in the order of its first.
    static func groups(of held: ArraySlice<Int>, _ news: LevelNews, in resolved: ResolvedLadder) -> [ExpectationGroup] {
        var new: ArraySlice<Int> = []
        var groups: [ExpectationGroup] = []
        var places = Places(levels: resolved.levels.count)
        // What comes from one place mostly stands together, so that each run is looked for once.
        var start = held.startIndex
        var origin = held.first.flatMap { Origin($0, news, in: resolved) }
        while start < held.endIndex {
            var end = start + 1
            var next: Origin?
            while end < held.endIndex {
                next = Origin(held[end], news, in: resolved)
                if next != origin { break }
                end += 1
            }
            let run = held[start..<end]
            if let origin {
                if let place = places[origin, of: resolved] {
                    groups[place].expectations += run
                } else {
                    places[origin, of: resolved] = groups.count
                    groups.append(ExpectationGroup(isNew: false, expectations: run))
                }
            } else if new.isEmpty {
                new = run
            } else {
                new += run
            }
            (start, origin) = (end, next)
        }
        if !new.isEmpty { groups.insert(ExpectationGroup(isNew: true, expectations: new), at: 0) }
        return groups
    }
}
