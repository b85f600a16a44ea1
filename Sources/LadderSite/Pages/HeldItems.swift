internal import LadderModel
internal import LadderSource

/// What the Markdown forms of a ladder's levels say of its expectations that continue: written once, shown at every level
/// above.
struct HeldItems: ~Copyable {
    private var pieces = HeldPieces()
    /// The index of the ladder's first expectation.
    private var first = 0

    mutating func begin(_ resolved: ResolvedLadder) {
        pieces.begin(resolved.ladder)
        first = resolved.pool.index(of: 0, in: resolved.place)
    }

    /// Shows an item; answers whether a page has written it.
    ///
    /// - Parameter expectation: one of which `isUnchanged` is true.
    func put(_ expectation: Int, _ put: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
        pieces.put(expectation - first, put)
    }

    /// - Parameters:
    ///   - expectation: one of which `isUnchanged` is true.
    ///   - start: where the item begins, at the end of what is written.
    mutating func add(_ expectation: Int, from start: Int, of written: borrowing ByteBuffer) {
        pieces.add(expectation - first, from: start, of: written)
    }

    /// Whether nothing that is shown of an expectation that continues depends on the level: then an item of it may be
    /// shown again. The ladder itself states it.
    static func isUnchanged(_ index: Int, _ news: LevelNews, in resolved: ResolvedLadder) -> Bool {
        news.source(of: index) == index && news.replaced(by: index).isEmpty
            && resolved.pool.ladder(of: index) == resolved.place
    }
}
