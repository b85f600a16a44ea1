/// A level of one of a handbook's ladders.
public struct LevelPlace: Hashable, Comparable, Sendable {
    /// The ladder's index among those that are resolved together.
    public let ladder: Int
    public let level: Int

    public init(ladder: Int, level: Int) {
        self.ladder = ladder
        self.level = level
    }

    public static func < (first: LevelPlace, second: LevelPlace) -> Bool {
        (first.ladder, first.level) < (second.ladder, second.level)
    }
}
