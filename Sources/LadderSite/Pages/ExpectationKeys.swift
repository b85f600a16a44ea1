internal import LadderModel

/// Numbers by which a page's script knows an expectation again at another level, restated or not.
///
/// They count what the page shows, so that they are the same whatever else is in the handbook.
struct ExpectationKeys {
    /// For an expectation that was stated before word for word, that one.
    private var earlier: [Int: Int] = [:]
    private var keys: ExpectationTable<Int>
    private var count = 0

    /// - Parameter holdings: what holds at each of the ladder's levels.
    init(of resolved: ResolvedLadder, _ holdings: [LevelHoldings]) {
        keys = ExpectationTable(for: resolved)
        for (level, holdings) in zip(resolved.levels, holdings) where holdings.news.hasRestated {
            for expectation in level.holds.joined() {
                let source = holdings.news.source(of: expectation)
                if source != expectation { earlier[expectation] = source }
            }
        }
    }

    mutating func key(of expectation: Int) -> Int {
        var first = expectation
        while !earlier.isEmpty, let source = earlier[first] { first = source }
        if let key = keys[first] { return key }
        defer { count += 1 }
        keys[first] = count
        return count
    }
}
