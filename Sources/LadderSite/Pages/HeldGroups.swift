internal import LadderModel
internal import LadderSource

/// What the pages of a ladder's levels, in one of their forms, say of groups of expectations that continue: written once,
/// shown at every level above as long as the group is the same.
struct HeldGroups: ~Copyable {
    /// By the groups' first expectations.
    private var pieces = HeldPieces()
    /// Where the expectations of each group stand among all.
    private var groups: [Range<Int>?] = []
    private var expectations: [Int] = []
    /// The index of the ladder's first expectation.
    private var first = 0

    mutating func begin(_ resolved: ResolvedLadder) {
        guard pieces.begin(resolved.ladder) else { return }
        groups = Array(repeating: nil, count: resolved.ladder.expectations.count)
        expectations.removeAll(keepingCapacity: true)
        first = resolved.pool.index(of: 0, in: resolved.place)
    }

    /// Shows a group; answers whether a page has written it.
    ///
    /// - Parameter group: one expectation at least, and `LevelNews.isUnchanged` is true of each.
    func put(_ group: ArraySlice<Int>, _ put: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
        let place = group[group.startIndex] - first
        guard let held = groups[place], expectations[held].elementsEqual(group) else { return false }
        return pieces.put(place, put)
    }

    /// - Parameters:
    ///   - group: one expectation at least, and `LevelNews.isUnchanged` is true of each.
    ///   - start: where the group begins, at the end of what is written.
    mutating func add(_ group: ArraySlice<Int>, from start: Int, of written: borrowing ByteBuffer) {
        let place = group[group.startIndex] - first
        groups[place] = expectations.count..<expectations.count + group.count
        expectations += group
        pieces.add(place, from: start, of: written)
    }
}
