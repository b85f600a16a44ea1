internal import LadderModel

/// Numbers by which a page's script knows an expectation again at another level, restated or not.
///
/// They count what the page shows, so that they are the same whatever else is in the handbook.
struct ExpectationKeys {
    /// For an expectation that another level states word for word too, that one; those that say the same lead to one in the
    /// end. Levels may inherit from later ones, so that each of two restates what the other has.
    private var firsts: [Int: Int] = [:]
    private var keys: ExpectationTable<Int>
    private var count = 0

    /// - Parameter holdings: what holds at each of the ladder's levels.
    init(of resolved: ResolvedLadder, _ holdings: [LevelHoldings]) {
        keys = ExpectationTable(for: resolved)
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

    /// No two of these lead to each other.
    private func first(of expectation: Int) -> Int {
        var first = expectation
        while let earlier = firsts[first] { first = earlier }
        return first
    }

    mutating func key(of expectation: Int) -> Int {
        let first = firsts.isEmpty ? expectation : first(of: expectation)
        if let key = keys[first] { return key }
        defer { count += 1 }
        keys[first] = count
        return count
    }
}
