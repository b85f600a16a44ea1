/// Finds the places of links and tags in the bytes of their block.
///
/// libcmark 0.30.2 counts inline positions wrongly behind hard breaks and link definitions, so that a position is only
/// where the search starts.
struct InlinePlaces {
    /// How far ahead it looks, in bytes: without a bound, thousands of links in one paragraph would take the square of that.
    private static let window = 4_096

    private let file: SourceFile
    private var block = 0..<0
    /// Behind the last thing found in this block: what comes later in the walk stands later in the text.
    private var cursor = 0

    init(file: SourceFile) {
        self.file = file
    }

    mutating func begin(_ block: Range<Int>) {
        self.block = block
        cursor = block.lowerBound
    }

    /// The bytes of a link's destination in the current block.
    mutating func find(destination: String, hint: Int) -> Range<Int> {
        for opening in ["](", "](<", "<"] where !destination.isEmpty {
            if let found = search(opening + destination) {
                return found.lowerBound + opening.utf8.count..<found.upperBound
            }
        }
        return find(destination, hint: hint)
    }

    /// The bytes of a text in the current block, or the hint's line where the text is written in another way.
    mutating func find(_ text: String, hint: Int) -> Range<Int> {
        if let found = search(text) { return found }
        let start = block.contains(hint) ? hint : block.lowerBound
        return file.span(start..<max(start, block.upperBound)).firstLine.bytes
    }

    private mutating func search(_ text: String) -> Range<Int>? {
        let wanted = Array(text.utf8)
        let end = min(block.upperBound, cursor + Self.window)
        guard let first = wanted.first, cursor + wanted.count <= end else { return nil }
        for offset in cursor...(end - wanted.count)
        where file.bytes[offset] == first && file.bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
            cursor = offset + wanted.count
            return offset..<cursor
        }
        return nil
    }
}
