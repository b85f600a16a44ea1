internal import LadderModel

extension ResolvedLadder {
    /// The baselines and ladders from which something comes that holds at all levels, as indices into the pool's ladders: those
    /// too that a baseline extends itself.
    var baselines: [Int] {
        guard !extends.isEmpty else { return [] }
        return Set(allLevels.holds.joined().map(pool.ladder)).subtracting([place]).sorted()
    }
}
