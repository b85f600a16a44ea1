/// What changes from a level to one that follows it.
public struct Transition: Sendable {
    /// The level that one leaves; nil for what holds at all levels, where no level leads to the other.
    public let from: LevelPlace?
    public let to: LevelPlace
    /// For each category of the ladder that one comes to, the expectations that come, as indices into the pool.
    public let new: ExpectationColumns
    /// For each category those that replace an earlier one, with what they replace.
    public let strengthened: [[Strengthening]]
    /// Those that hold no more and that nothing replaces, for each category.
    public let dropped: ExpectationColumns
    /// Those that hold at both levels, for each category.
    public let continuing: ExpectationColumns
    /// For those among them that both levels state, word for word: the one of the level before.
    public let restated: [Int: Int]

    /// An expectation and those that it replaces.
    public struct Strengthening: Sendable, Equatable {
        public let new: Int
        public let old: [Int]
    }
}
