internal import LadderModel

/// An expectation that holds in a ladder, and the levels at which it does.
struct HeldExpectation {
    /// Its index in the pool.
    let expectation: Int
    fileprivate(set) var levels: HoldingLevels

    /// For each category all that holds at any level, each expectation once: in the order of the levels at which they begin to
    /// hold, and what came from elsewhere before what a level adds.
    ///
    /// - Parameter holdings: what holds at each of the ladder's levels.
    static func all(in resolved: ResolvedLadder, _ holdings: [LevelHoldings]) -> [[HeldExpectation]] {
        var gathering = Gathering(of: resolved, holdings)
        return resolved.categories.indices.map { gathering.all(of: $0, holdings) }
    }

    private struct Gathering {
        private let restated: RestatedExpectations
        /// Where an expectation stands that was found, and in the list of which category.
        private var places: ExpectationTable<(category: Int, index: Int)>

        init(of resolved: ResolvedLadder, _ holdings: [LevelHoldings]) {
            restated = RestatedExpectations(of: resolved, holdings)
            places = ExpectationTable(for: resolved)
        }

        mutating func all(of category: Int, _ holdings: [LevelHoldings]) -> [HeldExpectation] {
            var held: [HeldExpectation] = []
            for each in holdings {
                let parts = each.parts(of: category)
                for group in parts.continuing { add(group, at: each, category, to: &held) }
                for group in parts.new { add(group, at: each, category, to: &held) }
            }
            return held
        }

        private mutating func add(
            _ group: ExpectationGroup, at level: LevelHoldings, _ category: Int, to held: inout [HeldExpectation]
        ) {
            for expectation in group.expectations {
                let first = restated.first(of: expectation)
                if let place = places[first], place.category == category {
                    held[place.index].levels.add(level.level)
                } else {
                    places[first] = (category, held.count)
                    held.append(
                        HeldExpectation(
                            expectation: level.news.source(of: expectation), levels: HoldingLevels(from: level.level)))
                }
            }
        }
    }
}
