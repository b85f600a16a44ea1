/// What holds at a level.
public struct ResolvedLevel: Sendable {
    /// For each category the expectations that hold, inherited before own, as indices into the pool.
    public internal(set) var holds: [[Int]]
    /// What held in some level that this one builds on, and holds no more: replaced or dropped there.
    var removed: Set<Int> = []
    /// What replaced an expectation, on the way to this level.
    var replacements: [Int: Int] = [:]
}
