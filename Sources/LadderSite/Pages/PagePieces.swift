internal import LadderModel

/// What the pages of a ladder's levels have alike.
struct PagePieces: ~Copyable {
    /// What is said of expectations where they are new, for their groups at the levels above.
    var items = StatedItems()
    var groups = HeldGroups()
    /// The headings of categories.
    var headings = HeldMarkup()

    mutating func begin(_ resolved: ResolvedLadder) {
        items.begin(resolved)
        groups.begin(resolved)
        headings.begin(resolved.ladder, count: resolved.categories.count)
    }
}
