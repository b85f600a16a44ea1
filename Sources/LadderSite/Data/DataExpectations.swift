internal import LadderModel

/// The expectations whose long forms a ladder's data hold, each once: the data name them by their places.
struct DataExpectations {
    /// The ladder's own, as indices into the pool: the first ones.
    let own: Range<Int>
    /// Behind them those of others that hold at its levels or held before, each with its category in the ladder.
    private(set) var others: [(expectation: Int, category: Int)] = []
    private var places: [Int: Int] = [:]

    init(_ resolved: ResolvedLadder) {
        let start = resolved.pool.index(of: 0, in: resolved.place)
        own = start..<start + resolved.ladder.expectations.count
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
            for expectation in column where !own.contains(expectation) { add(expectation, category) }
        }
    }

    private mutating func add(_ expectation: Int, _ category: Int) {
        guard place(of: expectation) == nil else { return }
        places[expectation] = own.count + others.count
        others.append((expectation, category))
    }
}
