internal import LadderModel

/// Values of levels.
///
/// A dictionary's first use takes as long as a page where its keys are of a type of their own: the system must find out how
/// they are hashed.
struct LevelValues<Value: Sendable>: Sendable {
    /// By the ladder's index in the pool and then the level's, as far as there are any.
    private var values: [[Value?]] = []

    /// Nil for a level without a value.
    subscript(level: LevelPlace) -> Value? {
        get {
            guard values.indices.contains(level.ladder), values[level.ladder].indices.contains(level.level) else {
                return nil
            }
            return values[level.ladder][level.level]
        }
        set {
            while values.count <= level.ladder { values.append([]) }
            while values[level.ladder].count <= level.level { values[level.ladder].append(nil) }
            values[level.ladder][level.level] = newValue
        }
    }

    /// Changes a level's value in its place, beginning with `initial` where it has none.
    mutating func update(_ level: LevelPlace, from initial: Value, _ change: (inout Value) -> Void) {
        var value = self[level] ?? initial
        // So that it isn't copied as it changes.
        self[level] = nil
        change(&value)
        self[level] = value
    }
}
