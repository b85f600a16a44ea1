/// For each of a ladder's categories some expectations, as indices into the pool.
public struct ExpectationColumns: RandomAccessCollection, Sendable {
    private let store: ExpectationColumnStore
    /// The place of the first column in the store.
    private let first: Int32
    private let width: Int32

    init(_ store: ExpectationColumnStore, _ place: Range<Int>) {
        self.store = store
        first = Int32(place.lowerBound)
        width = Int32(place.count)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { Int(width) }

    public subscript(category: Int) -> ArraySlice<Int> {
        precondition(category >= 0 && category < Int(width))
        return store[Int(first) + category]
    }
}
