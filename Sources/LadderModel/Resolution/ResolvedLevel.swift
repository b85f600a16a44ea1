/// What holds at a level.
public struct ResolvedLevel: Sendable {
    /// For each category the expectations that hold, inherited before own, as indices into the pool.
    public internal(set) var holds: [[Int]]
    /// The categories that the ladder doesn't declare, in the order in which the level gets them.
    var undeclared: [Int] = []
    /// What held in some level that this one builds on, and holds no more: replaced or dropped there.
    var history = RemovalHistory()
}
