internal import LadderModel

/// Which of the expectations that hold in a ladder are the same one: a level may repeat another's word for word.
struct RestatedExpectations {
    /// For an expectation that another level states word for word too, that one; those that say the same lead to one in the
    /// end. Levels may inherit from later ones, so that each of two restates what the other has.
    private var firsts: [Int: Int] = [:]

    /// - Parameter holdings: what holds at each of the ladder's levels.
    init(of resolved: ResolvedLadder, _ holdings: [LevelHoldings]) {
        for (level, holdings) in zip(resolved.levels, holdings) where holdings.news.hasRestated {
            for expectation in level.holds.joined() {
                let source = holdings.news.source(of: expectation)
                if source != expectation { join(expectation, source) }
            }
        }
    }

    private mutating func join(_ expectation: Int, _ source: Int) {
        let (one, other) = (first(of: expectation), first(of: source))
        if one != other { firsts[one] = other }
    }

    /// The one that stands for all that are the same: no two of these lead to each other.
    func first(of expectation: Int) -> Int {
        if firsts.isEmpty { return expectation }
        var first = expectation
        while let earlier = firsts[first] { first = earlier }
        return first
    }
}
