/// Work that several workers share, and what came of it.
actor WorkSlices<Result: Sendable> {
    /// How many slices there are.
    nonisolated let count: Int
    private let values: Int
    private let length: Int
    private let advance: @Sendable (Int, Int) -> Void
    private var begun = 0
    private var done = 0
    private var slices: [[Result]]

    /// - Parameter advance: told how many of how many values are done, one call after the other.
    init(of values: Int, advance: @escaping @Sendable (Int, Int) -> Void) {
        self.values = values
        self.advance = advance
        // Small slices keep the cores busy to the end; single values would cost more in waiting than in work.
        length = max(1, min(32, values / 64))
        count = (values + length - 1) / length
        slices = Array(repeating: [], count: count)
        advance(0, values)
    }

    /// The places of the values to go on with; nil when all are taken.
    func next() -> Range<Int>? {
        guard begun < values else { return nil }
        let slice = begun..<min(begun + length, values)
        begun = slice.upperBound
        return slice
    }

    func finish(_ slice: Range<Int>, _ results: [Result]) {
        slices[slice.lowerBound / length] = results
        done += slice.count
        advance(done, values)
    }

    /// In the order of the values.
    var results: [Result] { slices.flatMap(\.self) }
}
