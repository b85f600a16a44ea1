/// A text of an author's in one of its finished forms.
public protocol MarkupForm: Sendable {
    var stored: StoredText { get }
}

extension MarkupForm {
    @inlinable public var count: Int { stored.count }

    @inlinable public var isEmpty: Bool { stored.isEmpty }

    /// A copy.
    @inlinable public var bytes: [UInt8] { stored.bytes }

    @inlinable
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try stored.withBytes(body)
    }

    @inlinable
    public func hasSameBytes(as other: some MarkupForm) -> Bool { stored.hasSameBytes(as: other.stored) }

    @inlinable public var hasHoles: Bool { stored.hasHoles }

    /// The places in it where links into the handbook stand, in order.
    @inlinable public var holes: [MarkupHole] { stored.holes }

    /// Hands over the text piece by piece, each with the hole behind it; the last has none.
    @inlinable
    public func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>, MarkupHole?) -> Void) { stored.forEachPiece(body) }
}
