internal import LadderModel
internal import LadderSource

/// Markup that is the same on all pages of a ladder's levels: written once, shown again on the others.
struct HeldMarkup: ~Copyable {
    private var ladder: Ladder?
    private var bytes = ByteBuffer()
    private var places: [Range<Int>?] = []

    /// Goes on to a page of a ladder: the markup of another is forgotten.
    ///
    /// - Parameter count: how many pieces there may be.
    mutating func begin(_ ladder: Ladder, count: Int) {
        guard self.ladder !== ladder else { return }
        self.ladder = ladder
        bytes.removeAll()
        places = Array(repeating: nil, count: count)
    }

    /// Shows a piece, which is written for the first page that shows it.
    mutating func put(_ index: Int, to page: inout PageBuffer, write: (inout PageBuffer) -> Void) {
        if let place = places[index] { return bytes.withUnsafeBytes { page.put(raw: $0[part: place]) } }
        let (start, links) = (page.bytes.count, page.filledLinks)
        write(&page)
        // Links could lead from other pages in another way.
        guard page.filledLinks == links else { return }
        let place = bytes.count
        page.bytes.withUnsafeBytes { bytes.append($0[part: start..<$0.count]) }
        places[index] = place..<bytes.count
    }
}
