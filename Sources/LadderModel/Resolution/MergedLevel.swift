/// What holds at a level, while the levels that build on it aren't known yet.
struct MergedLevel {
    /// For each category the expectations that hold, inherited before own, as indices into the pool.
    var holds: [[Int]]
    /// The categories that the ladder doesn't declare, in the order in which the level gets them.
    var undeclared: [Int] = []
    /// What held in some level that this one builds on, and holds no more: replaced or dropped there.
    var history = RemovalHistory()
}
