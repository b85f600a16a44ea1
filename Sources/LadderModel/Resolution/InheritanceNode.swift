internal import LadderSource

/// Something at which expectations hold: a level, or what a ladder asks of all its levels.
struct InheritanceNode: Hashable {
    let ladder: Int
    /// Nil for what holds at all levels.
    var level: Int?
}

/// Something with all that it takes expectations from.
struct InheritanceStep {
    let node: InheritanceNode
    /// In the order in which their expectations come; for a level that is the same as another, that one alone.
    let sources: [InheritanceNode]
}
