internal import LadderModel
internal import LadderSource

/// The plain texts of a ladder's expectations, which each file of its data has: made once.
struct PlainTexts: ~Copyable {
    private var pieces = HeldPieces()

    /// Hands over the text of an expectation that holds in a ladder.
    ///
    /// - Parameter index: its place in the pool.
    mutating func withText(
        of expectation: Expectation, at index: Int, in resolved: ResolvedLadder,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        guard resolved.pool.ladder(of: index) == resolved.place else {
            return expectation.body.rendered.withPlain(body)
        }
        pieces.begin(resolved.ladder)
        let place = index - resolved.pool.index(of: 0, in: resolved.place)
        if pieces.put(place, body) { return }
        expectation.body.rendered.withPlain { text in
            pieces.add(place, text)
            body(text)
        }
    }
}
