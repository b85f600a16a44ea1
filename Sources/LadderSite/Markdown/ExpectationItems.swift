internal import LadderModel
internal import LadderSource

/// What a ladder's expectations say, as items of Markdown's lists: written once, shown on several of its pages.
struct ExpectationItems: ~Copyable {
    private var pieces = HeldPieces()

    /// Must be followed by what else stands in the item's line, and by `endItem()`.
    ///
    /// - Parameter expectation: its index in the ladder.
    mutating func start(_ expectation: Int, of ladder: Ladder, depth: Int, on page: inout MarkdownBuffer) {
        // Below a lead-in it is indented.
        guard depth == 0 else { return page.startItem(ladder.expectations.markdown(of: expectation), depth: depth) }
        pieces.begin(ladder)
        page.startLine()
        if pieces.put(expectation, { page.put(lines: $0) }) { return }
        let (start, links) = (page.bytes.count, page.filledLinks)
        page.startItem(ladder.expectations.markdown(of: expectation), depth: depth)
        // Links could lead from other pages in another way.
        if page.filledLinks == links { pieces.add(expectation, from: start, of: page.bytes) }
    }

    /// The same for one that holds in a ladder, whichever states it.
    ///
    /// - Parameter expectation: its index in the pool.
    mutating func start(
        _ expectation: Int, in resolved: ResolvedLadder, depth: Int, on page: inout MarkdownBuffer
    ) {
        let pool = resolved.pool
        guard pool.ladder(of: expectation) == resolved.place else {
            return page.startItem(pool[expectation].body.markdown, depth: depth)
        }
        let first = pool.index(of: 0, in: resolved.place)
        start(expectation - first, of: resolved.ladder, depth: depth, on: &page)
    }
}
