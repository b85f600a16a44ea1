internal import LadderSource

/// The expectations of all ladders under one count, so that a level can name those of others; no text is copied.
public struct ExpectationPool: Sendable {
    public let ladders: [Ladder]
    /// The index of each ladder's first expectation, and behind them the count of all.
    private let starts: [Int]

    init(_ ladders: [Ladder]) {
        self.ladders = ladders
        var starts = [0]
        for ladder in ladders { starts.append(starts[starts.count - 1] + ladder.expectations.count) }
        self.starts = starts
    }

    public subscript(expectation: Int) -> Expectation {
        let ladder = ladder(of: expectation)
        return ladders[ladder].expectations[expectation - starts[ladder]]
    }

    /// The ladder that states an expectation.
    public func ladder(of expectation: Int) -> Int {
        var low = 0
        var high = ladders.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= expectation { low = middle } else { high = middle }
        }
        return low
    }

    /// The index of a ladder's expectation by its index in the ladder.
    public func index(of expectation: Int, in ladder: Int) -> Int { starts[ladder] + expectation }
}
