internal import LadderModel

/// Expectations that hold at a level in a category and come from one place.
struct ExpectationGroup: Sendable {
    /// Where they come from; nil for those that came with the level.
    private let origin: LevelNews.Origin?
    /// Indices into the pool.
    private(set) var expectations: ArraySlice<Int>
    /// Whether they continue, and `LevelNews.isUnchanged` is true of each.
    private(set) var isUnchanged = false

    var isNew: Bool { origin == nil }

    /// Whether it comes from a later level of the ladder than an origin is.
    private func comes(behind other: LevelNews.Origin?, in resolved: ResolvedLadder) -> Bool {
        guard let origin, let other, origin.ladder == resolved.place else { return false }
        return other.ladder != resolved.place || (origin.level ?? -1) > (other.level ?? -1)
    }

    /// A part of what holds, which needs no copy while it is the only one.
    private mutating func add(_ run: ArraySlice<Int>) {
        if expectations.isEmpty { expectations = run } else { expectations += run }
    }

    /// What is new at the level, then what continues: from other ladders, and from the levels in their order, so that the
    /// pages of all levels have it in the same one.
    static func groups(of held: ArraySlice<Int>, _ news: LevelNews, in resolved: ResolvedLadder) -> [ExpectationGroup] {
        var groups: [ExpectationGroup] = []
        groups.reserveCapacity(1 + min(held.count, resolved.levels.count))
        // What is new comes first, and is mostly found last.
        groups.append(ExpectationGroup(origin: nil, expectations: []))
        // What comes from one place mostly stands together, so that each run is looked for once, and among few.
        var start = held.startIndex
        var origin = held.first.flatMap(news.origin)
        while start < held.endIndex {
            var end = start + 1
            var next: LevelNews.Origin?
            while end < held.endIndex {
                if news.areOfOneOrigin(held[end - 1], held[end]) {
                    end += 1
                    continue
                }
                next = news.origin(of: held[end])
                if next != origin { break }
                end += 1
            }
            let run = held[start..<end]
            if let place = groups.indices.last(where: { groups[$0].origin == origin }) {
                groups[place].add(run)
            } else {
                // Mostly the last: only what has taken the place of another stands before what it doesn't follow.
                groups.append(ExpectationGroup(origin: origin, expectations: run))
                var place = groups.count - 1
                while place > 1, groups[place - 1].comes(behind: origin, in: resolved) {
                    groups.swapAt(place - 1, place)
                    place -= 1
                }
            }
            (start, origin) = (end, next)
        }
        if groups[0].expectations.isEmpty { groups.removeFirst() }
        for place in groups.indices {
            guard let origin = groups[place].origin else { continue }
            groups[place].isUnchanged =
                news.hasOnlyAdditions
                ? origin.ladder == resolved.place
                : groups[place].expectations.allSatisfy { news.isUnchanged($0, in: resolved) }
        }
        return groups
    }
}
