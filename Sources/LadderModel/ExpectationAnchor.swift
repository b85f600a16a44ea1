public import LadderSource

/// An expectation's id in HTML.
public struct ExpectationAnchor: Sendable {
    /// On the pages of another ladder than the one that states it: that one's id, which comes first.
    public let ladder: String?
    /// In which both parts of the id stand.
    @usableFromInline let store: MarkupStore
    @usableFromInline let startPlace: MarkupPlace
    @usableFromInline let idPlace: MarkupPlace

    @inlinable @inline(__always)
    init(ladder: String? = nil, start: MarkupPlace, id: MarkupPlace, in store: MarkupStore) {
        self.ladder = ladder
        self.store = store
        (startPlace, idPlace) = (start, id)
    }

    /// The same on the pages of another ladder.
    @inlinable @inline(__always)
    init(_ other: ExpectationAnchor, of ladder: String) {
        self.init(ladder: ladder, start: other.startPlace, id: other.idPlace, in: other.store)
    }

    /// `<level>--<category>--`, which the expectations of a cell have in common.
    @inlinable public var start: StoredText { StoredText(store, startPlace) }
    @inlinable public var id: StoredText { StoredText(store, idPlace) }

    public var text: String { (ladder.map { "\($0)--" } ?? "") + start.text + id.text }
}
