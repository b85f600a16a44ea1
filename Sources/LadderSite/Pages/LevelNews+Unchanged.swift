internal import LadderModel

extension LevelNews {
    /// Whether nothing that is shown of an expectation that continues depends on the level: then an item of it may be
    /// shown again. The ladder itself states it.
    func isUnchanged(_ index: Int, in resolved: ResolvedLadder) -> Bool {
        source(of: index) == index && replaced(by: index).isEmpty
            && resolved.pool.ladder(of: index) == resolved.place
    }
}
