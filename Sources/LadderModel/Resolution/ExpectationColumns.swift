/// For each of a ladder's categories some expectations, as indices into the pool.
public struct ExpectationColumns: RandomAccessCollection, Sendable {
    @usableFromInline let store: ExpectationColumnStore
    /// The place of the first column in the store.
    @usableFromInline let first: Int32
    @usableFromInline let width: Int32

    init(_ store: ExpectationColumnStore, _ place: Range<Int>) {
        self.store = store
        first = Int32(place.lowerBound)
        width = Int32(place.count)
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { Int(width) }

    @inlinable @inline(__always)
    public subscript(category: Int) -> ArraySlice<Int> {
        precondition(category >= 0 && category < Int(width))
        return store[Int(first) + category]
    }
}
