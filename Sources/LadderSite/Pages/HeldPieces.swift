internal import LadderModel
internal import LadderSource

/// Pieces of a ladder's pages by the ladder's expectations: written once, shown again on its other pages.
struct HeldPieces: ~Copyable {
    private var ladder: Ladder?
    /// With room for those of most ladders, since memory that is moved as it grows is touched again and again.
    private var bytes = ByteBuffer(capacity: 64 << 10)
    private var places: [Range<Int>?] = []

    /// Goes on to a page of a ladder, where the pieces of another are forgotten; answers whether it is another ladder.
    @inline(__always) @discardableResult
    mutating func begin(_ ladder: Ladder) -> Bool {
        guard self.ladder !== ladder else { return false }
        goOn(to: ladder)
        return true
    }

    private mutating func goOn(to ladder: Ladder) {
        self.ladder = ladder
        bytes.removeAll()
        places = Array(repeating: nil, count: ladder.expectations.count)
    }

    /// Shows a piece; answers whether a page has written it.
    func put(_ expectation: Int, _ put: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
        guard let place = places[expectation] else { return false }
        bytes.withUnsafeBytes { put($0[part: place]) }
        return true
    }

    /// - Parameter start: where the piece begins, at the end of what is written.
    mutating func add(_ expectation: Int, from start: Int, of written: borrowing ByteBuffer) {
        written.withUnsafeBytes { add(expectation, $0[part: start..<$0.count]) }
    }

    mutating func add(_ expectation: Int, _ piece: UnsafeBufferPointer<UInt8>) {
        let place = bytes.count
        bytes.append(piece)
        places[expectation] = place..<bytes.count
    }
}
