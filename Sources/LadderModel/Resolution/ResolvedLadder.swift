internal import LadderSource

/// A ladder with what holds at each of its levels.
public struct ResolvedLadder: Sendable {
    public let ladder: Ladder
    /// One for each of the ladder's levels.
    public let levels: [ResolvedLevel]
    /// The expectations that each of the ladder's expectations replaces: several where parents brought several of one id.
    public let predecessors: [[Int]]
    /// From each level to the next.
    public let transitions: [Transition]

    /// All that holds at a level by category in order, as indices into the ladder's expectations.
    public func holding(at level: Int) -> [Int] { levels[level].holds.flatMap(\.self) }

    /// Whether anything of a category holds at a level or stands in its section.
    public func says(ofCategory category: Int, at level: Int) -> Bool {
        let original = ladder.levels[level].sameAs ?? level
        return !levels[level].holds[category].isEmpty || !ladder.levels[original].content.cells[category].isEmpty
    }
}

/// What holds at a level.
public struct ResolvedLevel: Sendable {
    /// For each category the indices of the expectations that hold, inherited before own.
    public internal(set) var holds: [[Int]]
    /// What held in some level that this one builds on, and holds no more: replaced or dropped there.
    var removed: Set<Int>
    /// What replaced an expectation, on the way to this level.
    var replacements: [Int: Int]
}
