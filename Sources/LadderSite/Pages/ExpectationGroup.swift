internal import LadderModel

/// Expectations that hold at a level in a category and come from one place.
struct ExpectationGroup {
    /// Whether they came with the level.
    let isNew: Bool
    /// Indices into the pool.
    private(set) var expectations: [Int]

    /// What is new at the level, then what continues, from each place in the order of its first.
    static func groups(of held: [Int], _ news: LevelNews, in resolved: ResolvedLadder) -> [ExpectationGroup] {
        let new = held.filter(news.isNew)
        var groups = new.isEmpty ? [] : [ExpectationGroup(isNew: true, expectations: new)]
        var places: [String: Int] = [:]
        // Neighbours mostly come from one place.
        var latest: (origin: String, place: Int)?
        for expectation in held where !news.isNew(expectation) {
            let origin = resolved.pool[news.source(of: expectation)].origin
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
        return groups
    }
}
