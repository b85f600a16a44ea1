internal import LadderModel
internal import LadderSource

/// What the Markdown forms of a ladder's levels say of expectations that continue: written once for all that come from one
/// place, shown at every level above.
struct HeldGroups: ~Copyable {
    private var ladder: Ladder?
    /// The index of the ladder's first expectation.
    private var start = 0
    private var bytes = ByteBuffer()
    private var groups: [Group] = []
    /// The place of an expectation's group, by the first of each.
    private var places: [Int?] = []

    private struct Group {
        let expectations: ArraySlice<Int>
        let place: Range<Int>
    }

    /// Goes on to a page of a ladder: what is kept of another is forgotten.
    mutating func begin(_ resolved: ResolvedLadder) {
        guard ladder !== resolved.ladder else { return }
        ladder = resolved.ladder
        start = resolved.pool.index(of: 0, in: resolved.place)
        bytes.removeAll()
        groups.removeAll(keepingCapacity: true)
        places = Array(repeating: nil, count: resolved.ladder.expectations.count)
    }

    /// Shows a group; answers whether a page has written the very same.
    ///
    /// - Parameter expectations: some that the ladder itself states.
    func put(_ expectations: ArraySlice<Int>, to page: inout MarkdownBuffer) -> Bool {
        guard let first = expectations.first, let place = places[first - start],
            groups[place].expectations == expectations
        else { return false }
        bytes.withUnsafeBytes { page.put(lines: $0[part: groups[place].place]) }
        return true
    }

    /// - Parameters:
    ///   - expectations: some that the ladder itself states.
    ///   - start: where their items begin, at the end of what is written.
    mutating func add(_ expectations: ArraySlice<Int>, from start: Int, of written: borrowing ByteBuffer) {
        guard let first = expectations.first else { return }
        let place = bytes.count
        written.withUnsafeBytes { bytes.append($0[part: start..<$0.count]) }
        places[first - self.start] = groups.count
        groups.append(Group(expectations: expectations, place: place..<bytes.count))
    }
}
