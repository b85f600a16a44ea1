/// The texts of a document with their marks, one behind the other: each mark stands before what it encloses.
///
/// Only an `InlineWriter` adds to it, and nobody else sees a text before it is written: then it doesn't change any more.
/// That is why no access asks whether somebody else is at it.
final class InlineStore: @unchecked Sendable {
    struct Node {
        let kind: Inline
        /// The place behind all that it encloses.
        var end: Int32
        /// Where its words stand among the store's; a line's end counts as a space.
        var words: Range<Int32>
        /// Of a link, a picture or a tag: its place among the store's.
        var detail: Int32
    }

    @exclusivity(unchecked) var nodes: [Node] = []
    /// Without their marks.
    @exclusivity(unchecked) var words: ByteBuffer
    @exclusivity(unchecked) var links: [InlineLink] = []
    @exclusivity(unchecked) var tags: [HTMLTag] = []
    /// Whether a text has several lines.
    @exclusivity(unchecked) var hasBreaks = false

    /// - Parameter room: how many bytes of words are to be expected.
    init(room: Int) {
        words = ByteBuffer(capacity: max(room, 16))
        nodes.reserveCapacity(1 + room / 16)
    }

    func withWords<Result>(
        _ range: Range<Int32>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try words.withUnsafeBytes { try body($0[part: Int(range.lowerBound)..<Int(range.upperBound)]) }
    }
}
