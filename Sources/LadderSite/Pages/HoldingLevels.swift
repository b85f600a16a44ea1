/// The levels of a ladder at which something holds, by their indices.
struct HoldingLevels: Equatable {
    private var last: Range<Int>
    private var earlier: [Range<Int>] = []

    /// - Parameter first: the first level at which it holds.
    init(from first: Int) { last = first..<first + 1 }

    /// - Parameter level: one behind all that were added, or the last of them.
    mutating func add(_ level: Int) {
        if level > last.upperBound {
            earlier.append(last)
            last = level..<level
        }
        last = last.lowerBound..<level + 1
    }

    /// Neighbours together, in their order: mostly one run.
    var runs: [Range<Int>] { earlier + [last] }
    var runCount: Int { earlier.count + 1 }
}
