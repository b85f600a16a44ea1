internal import LadderModel
internal import LadderSource

/// What the cells of a ladder's tables hold: written once, shown on several of its pages.
struct HeldCells: ~Copyable {
    /// By a cell's first expectation.
    private var pieces = HeldPieces()

    /// Shows what a cell holds, which is written for the first page that shows it.
    mutating func put(
        _ cell: SectionContent.Cell, of ladder: Ladder, to page: inout PageBuffer, write: (inout PageBuffer) -> Void
    ) {
        guard let first = cell.expectations.first else { return write(&page) }
        pieces.begin(ladder)
        if pieces.put(first, { page.put(raw: $0) }) { return }
        let (start, links) = (page.bytes.count, page.filledLinks)
        write(&page)
        // Links could lead from other pages in another way.
        if page.filledLinks == links { pieces.add(first, from: start, of: page.bytes) }
    }
}
