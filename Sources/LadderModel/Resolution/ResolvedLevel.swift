/// What holds at a level.
public struct ResolvedLevel: Sendable {
    /// For each category the expectations that hold, inherited before own, as indices into the pool.
    public let holds: ExpectationColumns
}
