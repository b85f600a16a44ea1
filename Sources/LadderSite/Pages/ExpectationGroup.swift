internal import LadderModel

/// Expectations that hold at a level in a category and come from one place.
struct ExpectationGroup {
    /// Whether they came with the level.
    let isNew: Bool
    /// Indices into the pool.
    private(set) var expectations: ArraySlice<Int>

    /// A part of what holds, which needs no copy while it is the only one.
    private mutating func add(_ run: ArraySlice<Int>) {
        if expectations.isEmpty { expectations = run } else { expectations += run }
    }

    /// Where the group of each origin stands: the ladder's own are found without a hash.
    private struct Places {
        /// By level; the last is of what all levels share.
        private var own: [Int?]
        private var others: [LevelNews.Origin: Int] = [:]

        init(levels: Int) { own = Array(repeating: nil, count: levels + 1) }

        subscript(origin: LevelNews.Origin, of resolved: ResolvedLadder) -> Int? {
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
        // What is new comes first, and is mostly found last.
        var groups = [ExpectationGroup(isNew: true, expectations: [])]
        groups.reserveCapacity(1 + min(held.count, resolved.levels.count))
        var places = Places(levels: resolved.levels.count)
        // What comes from one place mostly stands together, so that each run is looked for once.
        var start = held.startIndex
        var origin = held.first.flatMap(news.origin)
        while start < held.endIndex {
            var end = start + 1
            var next: LevelNews.Origin?
            while end < held.endIndex {
                next = news.origin(of: held[end])
                if next != origin { break }
                end += 1
            }
            let run = held[start..<end]
            if let origin {
                if let place = places[origin, of: resolved] {
                    groups[place].add(run)
                } else {
                    places[origin, of: resolved] = groups.count
                    groups.append(ExpectationGroup(isNew: false, expectations: run))
                }
            } else {
                groups[0].add(run)
            }
            (start, origin) = (end, next)
        }
        if groups[0].expectations.isEmpty { groups.removeFirst() }
        return groups
    }
}
