internal import LadderModel
internal import LadderSource

/// What the pages of a ladder's levels say of expectations that continue: written once, shown at every level above.
struct HeldItems: Sendable {
    /// The ladder that the items are of.
    private var ladder: Int?
    private var bytes: [UInt8] = []
    private var places: [Int: Range<Int>] = [:]

    /// The items for a page of a ladder, which gives them back; those of another ladder are forgotten.
    mutating func take(for ladder: Int) -> HeldItems {
        var taken = self
        self = HeldItems()
        guard taken.ladder != ladder else { return taken }
        taken.ladder = ladder
        taken.bytes.removeAll(keepingCapacity: true)
        taken.places.removeAll(keepingCapacity: true)
        return taken
    }

    /// Nil for one that no page has shown.
    func item(of expectation: Int) -> ArraySlice<UInt8>? { places[expectation].map { bytes[$0] } }

    mutating func add(_ item: ArraySlice<UInt8>, of expectation: Int) {
        places[expectation] = bytes.count..<bytes.count + item.count
        bytes += item
    }

    /// Whether an expectation looks the same on the pages of all levels that it continues at: nothing there depends on
    /// the level, and its links lead from each of the pages alike.
    static func isSame(_ index: Int, _ news: LevelNews, in resolved: ResolvedLadder) -> Bool {
        guard !news.isNew(index), news.source(of: index) == index, news.replaced(by: index).isEmpty,
            resolved.pool.ladder(of: index) == resolved.place
        else { return false }
        let expectation = resolved.pool[index]
        return !hasLinks(expectation.body.rendered) && !(expectation.examples.map(hasLinks) ?? false)
    }

    private static func hasLinks(_ markup: RenderedMarkup) -> Bool {
        !(markup.html.holes.isEmpty && markup.markdown.holes.isEmpty)
    }
}
