/// How far a build has come, for those who wait for it.
public struct BuildProgress: Sendable {
    public enum Stage: Sendable {
        case comparing, reading, resolving, rendering, writing
    }

    public let stage: Stage
    /// How many files or steps of the stage are done, and how many there are.
    public let done: Int
    public let count: Int

    public init(stage: Stage, done: Int, count: Int) {
        self.stage = stage
        self.done = done
        self.count = count
    }
}
