/// Where a text stands: in its document's store, or in the source itself.
public struct MarkupPlace: Equatable, Sendable {
    /// The complement of the offset for a text in the source.
    @usableFromInline let start: Int32
    public let count: Int32

    init(start: Int32, count: Int32) {
        self.start = start
        self.count = count
    }

    init(inSource range: Range<Int>) { self.init(start: ~Int32(range.lowerBound), count: Int32(range.count)) }

    @inlinable var sourceOffset: Int? { start < 0 ? Int(~start) : nil }
}
