/// A level of one of a handbook's ladders.
public struct LevelPlace: Hashable, Comparable, Sendable {
    /// As 32 bits each: there are several places for each level, and no handbook has as many ladders.
    private let ladder32: Int32
    private let level32: Int32

    public init(ladder: Int, level: Int) {
        ladder32 = Int32(ladder)
        level32 = Int32(level)
    }

    /// The ladder's index among those that are resolved together.
    public var ladder: Int { Int(ladder32) }
    public var level: Int { Int(level32) }

    public static func < (first: LevelPlace, second: LevelPlace) -> Bool {
        (first.ladder32, first.level32) < (second.ladder32, second.level32)
    }
}
