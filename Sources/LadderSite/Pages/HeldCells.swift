internal import LadderModel
internal import LadderSource

/// What the cells of a ladder's tables hold: written once, shown on several of its pages.
struct HeldCells: ~Copyable {
    /// The ladder that the cells are of.
    private var ladder: Ladder?
    private var bytes = ByteBuffer()
    /// By a cell's first expectation.
    private var places: [Range<Int>?] = []

    /// Shows what a cell holds, which is written for the first page that shows it.
    mutating func put(
        _ cell: SectionContent.Cell, of ladder: Ladder, to page: inout PageBuffer, write: (inout PageBuffer) -> Void
    ) {
        guard let first = cell.expectations.first else { return write(&page) }
        begin(ladder)
        if let place = places[first] { return bytes.withUnsafeBytes { page.put(raw: $0[part: place]) } }
        let (start, links) = (page.bytes.count, page.filledLinks)
        write(&page)
        // Links could lead from other pages in another way.
        guard page.filledLinks == links else { return }
        let place = bytes.count
        page.bytes.withUnsafeBytes { bytes.append($0[part: start..<$0.count]) }
        places[first] = place..<bytes.count
    }

    /// Goes on to a cell of a ladder: those of another are forgotten.
    private mutating func begin(_ ladder: Ladder) {
        guard self.ladder !== ladder else { return }
        self.ladder = ladder
        bytes.removeAll()
        places = Array(repeating: nil, count: ladder.expectations.count)
    }
}
