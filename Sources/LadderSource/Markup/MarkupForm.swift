/// A text of an author's in one of its finished forms.
public protocol MarkupForm: Sendable {
    var stored: StoredText { get }
}

extension MarkupForm {
    public var count: Int { stored.count }

    public var isEmpty: Bool { stored.isEmpty }

    /// A copy.
    public var bytes: [UInt8] { stored.bytes }

    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try stored.withBytes(body)
    }

    public func hasSameBytes(as other: some MarkupForm) -> Bool {
        withBytes { bytes in other.withBytes { bytes.elementsEqual($0) } }
    }

    public var hasHoles: Bool { !stored.store.holes(at: stored.place).isEmpty }

    /// The places in it where links into the handbook stand, in order.
    public var holes: [MarkupHole] {
        stored.store.holes(at: stored.place).map { hole in
            MarkupHole(offset: hole.offset - Int(stored.place.start), link: hole.link, isInHTML: hole.isInHTML)
        }
    }

    /// Hands over the text piece by piece, each with the hole behind it; the last has none.
    public func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>, MarkupHole?) -> Void) {
        let holes = stored.store.holes(at: stored.place)
        stored.withBytes { text in
            var start = 0
            for hole in holes {
                let end = hole.offset - Int(stored.place.start)
                body(text[part: start..<end], hole)
                start = end
            }
            body(text[part: start..<text.count], nil)
        }
    }
}
