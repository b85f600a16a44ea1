internal import LadderModel
internal import LadderSource

/// What the pages of a ladder's levels say of expectations that continue: written once, shown at every level above.
struct HeldItems: ~Copyable {
    /// The ladder that the items are of.
    private var ladder: Int?
    private var bytes = ByteBuffer()
    private var places = ExpectationTable<Range<Int>>()

    /// Goes on to a page of a ladder: the items of another are forgotten.
    mutating func begin(_ resolved: ResolvedLadder) {
        guard ladder != resolved.place else { return }
        ladder = resolved.place
        bytes.removeAll()
        places = ExpectationTable(for: resolved)
    }

    /// Shows an item; answers whether a page has written it.
    func put(_ expectation: Int, _ put: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
        guard let place = places[expectation] else { return false }
        bytes.withUnsafeBytes { put($0[part: place]) }
        return true
    }

    /// - Parameter start: where the item begins, at the end of what is written.
    mutating func add(_ expectation: Int, from start: Int, of written: borrowing ByteBuffer) {
        let place = bytes.count
        written.withUnsafeBytes { bytes.append($0[part: start..<$0.count]) }
        places[expectation] = place..<bytes.count
    }

    /// Whether nothing that is shown of an expectation depends on the level: then an item of it may be shown again.
    static func isSame(_ index: Int, _ news: LevelNews, in resolved: ResolvedLadder) -> Bool {
        !news.isNew(index) && isUnchanged(index, news, in: resolved)
    }

    /// The same of one that continues.
    static func isUnchanged(_ index: Int, _ news: LevelNews, in resolved: ResolvedLadder) -> Bool {
        news.source(of: index) == index && news.replaced(by: index).isEmpty
            && resolved.pool.ladder(of: index) == resolved.place
    }

    /// Whether its links, if it has any, lead from the pages of all levels alike: then an item of it may be kept.
    static func isKept(_ expectation: Expectation) -> Bool {
        !hasLinks(expectation.html, expectation.body.markdown)
            && !(expectation.examples.map { hasLinks($0.html, $0.markdown) } ?? false)
    }

    private static func hasLinks(_ html: HTMLFragment, _ markdown: MarkdownFragment) -> Bool {
        html.hasHoles || markdown.hasHoles
    }
}
