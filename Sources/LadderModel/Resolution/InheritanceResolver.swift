public import LadderSource

/// Resolves what holds at each level of a ladder, each level once: FORMAT's section on inheritance.
public struct InheritanceResolver: Sendable {
    public init() {}

    /// The resolved ladder, or nil where inheritance has an error, with what was found.
    public func resolve(_ ladder: Ladder) -> (resolved: ResolvedLadder?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        guard let order = InheritanceOrder(ladder: ladder).find(&diagnostics) else { return (nil, diagnostics) }
        var merger = LevelMerger(ladder: ladder)
        for step in order { merger.resolve(step.level, parents: step.parents, &diagnostics) }
        guard !diagnostics.hasErrors else { return (nil, diagnostics) }
        let levels = ladder.levels.indices.compactMap { merger.levels[$0] }
        let finder = TransitionFinder(levels: levels, predecessors: merger.predecessors)
        let transitions = ladder.levels.indices.dropLast().map { finder.transition(from: $0, to: $0 + 1) }
        let resolved = ResolvedLadder(
            ladder: ladder, levels: levels, predecessors: merger.predecessors, transitions: transitions)
        return (resolved, diagnostics)
    }
}
