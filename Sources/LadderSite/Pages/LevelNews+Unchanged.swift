internal import LadderModel

extension LevelNews {
    /// Whether an expectation holds as it did before: it isn't new, and the level doesn't restate it.
    @inline(__always)
    func continues(_ expectation: Int) -> Bool { !isNew(expectation) && source(of: expectation) == expectation }

    /// Whether nothing that is shown of an expectation that continues depends on the level: then an item of it may be
    /// shown again. The ladder itself states it.
    func isUnchanged(_ index: Int, in resolved: ResolvedLadder) -> Bool {
        source(of: index) == index && replaced(by: index).isEmpty
            && resolved.pool.ladder(of: index) == resolved.place
    }
}
