/// What changes from a level to the next.
public struct Transition: Sendable {
    /// Indices of the two levels.
    public let from: Int
    public let to: Int
    /// For each category the expectations that come, as indices into the ladder's.
    public let new: [[Int]]
    /// For each category those that replace an earlier one, with what they replace.
    public let strengthened: [[Strengthening]]
    /// Those that hold no more and that nothing replaces, for each category.
    public let dropped: [[Int]]
    /// Those that hold at both levels, for each category.
    public let continuing: [[Int]]

    /// An expectation and those that it replaces.
    public struct Strengthening: Sendable, Equatable {
        public let new: Int
        public let old: [Int]
    }
}
