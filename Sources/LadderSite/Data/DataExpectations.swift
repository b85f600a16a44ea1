internal import LadderModel

/// The expectations whose long forms a ladder's data hold, each once: the data name them by their places.
struct DataExpectations {
    /// The ladder's own, then those of others that hold at its levels or held before, as indices into the pool.
    private(set) var entries: [(expectation: Int, category: Int)] = []
    /// The ladder's own, which lie together in the pool.
    private let own: Range<Int>
    private var places: [Int: Int] = [:]

    init(_ resolved: ResolvedLadder) {
        let expectations = resolved.ladder.expectations
        let start = resolved.pool.index(of: 0, in: resolved.place)
        own = start..<start + expectations.count
        entries.reserveCapacity(own.count)
        for (index, expectation) in zip(own, expectations) { entries.append((index, expectation.category)) }
        for level in resolved.levels { add(level.holds) }
        for transition in resolved.transitions {
            add(transition.continuing)
            add(transition.dropped)
            for (category, changes) in transition.strengthened.enumerated() {
                for expectation in changes.lazy.flatMap(\.old) { add(expectation, category) }
            }
        }
    }

    /// The place of one that holds at a level, or held where a transition begins.
    func place(of expectation: Int) -> Int? {
        own.contains(expectation) ? expectation - own.lowerBound : places[expectation]
    }

    private mutating func add(_ columns: ExpectationColumns) {
        for (category, column) in columns.enumerated() {
            for expectation in column { add(expectation, category) }
        }
    }

    private mutating func add(_ expectation: Int, _ category: Int) {
        guard place(of: expectation) == nil else { return }
        places[expectation] = entries.count
        entries.append((expectation, category))
    }
}
