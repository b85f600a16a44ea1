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
        for expectation in held where !news.isNew(expectation) {
            let origin = resolved.pool[news.source(of: expectation)].origin
            if let place = places[origin] {
                groups[place].expectations.append(expectation)
            } else {
                places[origin] = groups.count
                groups.append(ExpectationGroup(isNew: false, expectations: [expectation]))
            }
        }
        return groups
    }
}
