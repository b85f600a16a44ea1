internal import LadderModel

/// An expectation that holds in a ladder, and the levels at which it does.
struct HeldExpectation {
    /// Its index in the pool.
    let expectation: Int
    private(set) var levels: HoldingLevels

    /// For each category all that holds at any level, each expectation once: in the order of the levels at which they begin to
    /// hold, and what came from elsewhere before what a level adds.
    ///
    /// - Parameter holdings: what holds at each of the ladder's levels.
    static func all(in resolved: ResolvedLadder, _ holdings: [LevelHoldings]) -> [[HeldExpectation]] {
        let restated = RestatedExpectations(of: resolved, holdings)
        var places = ExpectationTable<(category: Int, index: Int)>(for: resolved)
        return resolved.categories.indices.map { category in
            var held: [HeldExpectation] = []
            for each in holdings {
                for isNew in [false, true] {
                    for group in each.groups[category] where group.isNew == isNew {
                        for expectation in group.expectations {
                            let first = restated.first(of: expectation)
                            if let place = places[first], place.category == category {
                                held[place.index].levels.add(each.level)
                            } else {
                                places[first] = (category, held.count)
                                let source = each.news.source(of: expectation)
                                let levels = HoldingLevels(from: each.level)
                                held.append(HeldExpectation(expectation: source, levels: levels))
                            }
                        }
                    }
                }
            }
            return held
        }
    }
}
