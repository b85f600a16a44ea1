/// A text that stands among others in a store.
public struct StoredText: Sendable {
    public let store: MarkupStore
    public let place: MarkupPlace

    @inlinable
    public init(_ store: MarkupStore, _ place: MarkupPlace) {
        self.store = store
        self.place = place
    }

    @inlinable public var count: Int { Int(place.count) }

    @inlinable public var isEmpty: Bool { place.count == 0 }

    @inlinable
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try store.withBytes(at: place, body)
    }

    /// A copy.
    public var bytes: [UInt8] { withBytes(Array.init) }

    @inlinable
    public func hasSameBytes(as other: StoredText) -> Bool {
        place.count == other.place.count && withBytes { bytes in other.withBytes { bytes.isEqual(to: $0) } }
    }

    @inlinable public var hasHoles: Bool { store.hasHoles(at: place) }

    /// The places in it where links into the handbook stand, in order.
    public var holes: [MarkupHole] {
        store.holes(at: place).map { hole in
            MarkupHole(offset: hole.offset - Int(place.start), link: hole.link, isInHTML: hole.isInHTML)
        }
    }

    /// Hands over the text piece by piece, each with the hole behind it; the last has none.
    @inlinable
    public func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>, MarkupHole?) -> Void) {
        if hasHoles { forEachPieceBetweenHoles(body) } else { withBytes { body($0, nil) } }
    }

    @usableFromInline
    func forEachPieceBetweenHoles(_ body: (UnsafeBufferPointer<UInt8>, MarkupHole?) -> Void) {
        let holes = store.holes(at: place)
        withBytes { text in
            var start = 0
            for hole in holes {
                let end = hole.offset - Int(place.start)
                body(text[part: start..<end], hole)
                start = end
            }
            body(text[part: start..<text.count], nil)
        }
    }

    /// A copy.
    public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}
