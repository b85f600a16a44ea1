internal import LadderModel
internal import LadderSource

/// What the pages of a ladder's levels say of expectations that are new there: at the levels above, the same stands before
/// and behind the link to where each comes from.
struct StatedItems: ~Copyable {
    private struct Item {
        /// From the id on; where the id ends, the link would stand, and the item ends.
        let start, idEnd, link, end: Int
    }

    private var ladder: Ladder?
    private var bytes = ByteBuffer(capacity: 64 << 10)
    private var items: [Item?] = []
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
    ///   - id: where its id stands in the page, which ends with the item.
    ///   - link: where the link would stand.
    mutating func add(_ expectation: Int, id: Range<Int>, link: Int, in page: borrowing ByteBuffer) {
        guard items[expectation - first] == nil else { return }
        let shift = bytes.count - id.lowerBound
        page.withUnsafeBytes { bytes.append($0[part: id.lowerBound..<$0.count]) }
        items[expectation - first] = Item(
            start: bytes.count - (page.count - id.lowerBound), idEnd: id.upperBound + shift, link: link + shift,
            end: bytes.count)
    }

    /// Shows an item from its id as far as the link; answers where the id stands on the page, nil for one that no page has
    /// written.
    func putStart(of expectation: Int, to page: inout PageBuffer) -> Range<Int>? {
        guard let item = items[expectation - first] else { return nil }
        let start = page.bytes.count
        bytes.withUnsafeBytes { page.put(raw: $0[part: item.start..<item.link]) }
        return start..<start + (item.idEnd - item.start)
    }

    /// Shows what stands behind the link.
    func putEnd(of expectation: Int, to page: inout PageBuffer) {
        guard let item = items[expectation - first] else { return }
        bytes.withUnsafeBytes { page.put(raw: $0[part: item.link..<item.end]) }
    }
}
