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
    static func groups(of held: ArraySlice<Int>, _ news: LevelNews, in resolved: ResolvedLadder) -> [ExpectationGroup] {
        var new: [Int] = []
        var groups: [ExpectationGroup] = []
        var places: [Origin: Int] = [:]
        // What comes from one place mostly stands together, so that each run is looked for once.
        var latest: (origin: Origin, place: Int)?
        for expectation in held {
            if news.isNew(expectation) {
                new.append(expectation)
                continue
            }
            let origin = Origin(expectation, news, in: resolved)
            if let latest, latest.origin == origin {
                groups[latest.place].expectations.append(expectation)
                continue
            }
            let place = places[origin] ?? groups.count
            if place == groups.count { groups.append(ExpectationGroup(isNew: false, expectations: [])) }
            groups[place].expectations.append(expectation)
            places[origin] = place
            latest = (origin, place)
        }
        return (new.isEmpty ? [] : [ExpectationGroup(isNew: true, expectations: new)]) + groups
    }
}
