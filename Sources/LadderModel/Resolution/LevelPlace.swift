/// A level of one of a handbook's ladders.
public struct LevelPlace: Hashable, Sendable {
    /// The ladder's index among those that are resolved together.
    public let ladder: Int
    public let level: Int

    public init(ladder: Int, level: Int) {
        self.ladder = ladder
        self.level = level
    }
}
