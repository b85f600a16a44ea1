internal import LadderModel
internal import LadderSource

/// What the pages of a ladder's levels say of expectations that are new there: at the levels above, the same stands behind
/// each item's class.
struct StatedItems: ~Copyable {
    private var ladder: Ladder?
    private var bytes = ByteBuffer(capacity: 64 << 10)
    private var items: [Range<Int>?] = []
    /// The index of the ladder's first expectation.
    private var first = 0

    /// Goes on to a page of a ladder: the items of another are forgotten.
    mutating func begin(_ resolved: ResolvedLadder) {
        guard ladder !== resolved.ladder else { return }
        ladder = resolved.ladder
        bytes.removeAll()
        items = Array(repeating: nil, count: resolved.ladder.expectations.count)
        first = resolved.pool.index(of: 0, in: resolved.place)
    }

    /// - Parameters:
    ///   - expectation: one of which `LevelNews.isUnchanged` is true.
    ///   - start: where its id begins in the page, which ends with the item.
    mutating func add(_ expectation: Int, from start: Int, of page: borrowing ByteBuffer) {
        guard items[expectation - first] == nil else { return }
        let place = bytes.count
        page.withUnsafeBytes { bytes.append($0[part: start..<$0.count]) }
        items[expectation - first] = place..<bytes.count
    }

    /// Shows an item from its id on; answers false for one that no page has written.
    func put(_ expectation: Int, to page: inout PageBuffer) -> Bool {
        guard let item = items[expectation - first] else { return false }
        bytes.withUnsafeBytes { page.put(raw: $0[part: item]) }
        return true
    }
}
