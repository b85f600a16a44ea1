internal import LadderModel

/// Numbers by which a page's script knows an expectation again at another level, restated or not.
///
/// They count what the page shows, so that they are the same whatever else is in the handbook.
struct ExpectationKeys {
    /// For each level how it stands to those before it; nil where nothing holds.
    private let news: [LevelNews?]
    /// For an expectation that was stated before word for word, that one.
    private var earlier: [Int: Int] = [:]
    private var keys: ExpectationTable<Int>
    private var count = 0

    init(of resolved: ResolvedLadder) {
        keys = ExpectationTable(for: resolved)
        news = resolved.levels.indices.map { level in
            resolved.levels[level].holds.allSatisfy { $0.isEmpty } ? nil : resolved.news(at: level)
        }
        for (level, news) in zip(resolved.levels, news) {
            guard let news, news.hasRestated else { continue }
            for expectation in level.holds.joined() {
                let source = news.source(of: expectation)
                if source != expectation { earlier[expectation] = source }
            }
        }
    }

    /// How a level stands to those before it; nil where nothing holds.
    func news(at level: Int) -> LevelNews? { news[level] }

    mutating func key(of expectation: Int) -> Int {
        var first = expectation
        while !earlier.isEmpty, let source = earlier[first] { first = source }
        if let key = keys[first] { return key }
        defer { count += 1 }
        keys[first] = count
        return count
    }
}
