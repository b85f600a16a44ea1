internal import LadderModel

/// The expectations whose long forms a ladder's data hold, each once: the data name them by their places.
struct DataExpectations {
    /// The ladder's own, then those of others that hold at its levels or held before, as indices into the pool.
    private(set) var entries: [(expectation: Int, category: Int)] = []
    private var places: ExpectationTable<Int>

    init(_ resolved: ResolvedLadder) {
        places = ExpectationTable(for: resolved)
        entries.reserveCapacity(resolved.ladder.expectations.count)
        for (index, expectation) in resolved.ladder.expectations.enumerated() {
            add(resolved.pool.index(of: index, in: resolved.place), expectation.category)
        }
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
    func place(of expectation: Int) -> Int? { places[expectation] }

    private mutating func add(_ columns: some Collection<some Collection<Int>>) {
        for (category, column) in columns.enumerated() {
            for expectation in column { add(expectation, category) }
        }
    }

    private mutating func add(_ expectation: Int, _ category: Int) {
        guard places[expectation] == nil else { return }
        places[expectation] = entries.count
        entries.append((expectation, category))
    }
}
