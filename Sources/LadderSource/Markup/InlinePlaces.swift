/// Finds the places of links and tags in the bytes of their block.
///
/// libcmark 0.30.2 misses the ends of some lines (a hard break with a backslash, a title or code over two lines), and
/// counts the lines of link definitions to the text below. So its positions are corrected by what has come before, and a
/// link's place is taken only where the bytes look like it.
struct InlinePlaces {
    /// How far a search goes, in bytes: without a bound, thousands of links in one paragraph would take the square of that.
    private static let window = 4_096
    /// How many lines further on a link is looked for than where it should be.
    private static let farthest = 20

    private let file: SourceFile
    private var block = 0..<0
    private var lines: BlockLines?
    /// Whether a text's place can matter: on one line only a tag or an autolink is looked for behind it.
    private(set) var followsTexts = false
    /// Behind the last autolink or tag found: what comes later in the walk stands later in the text.
    private var cursor = 0
    /// The line that libcmark counted last, and how many it had missed where that line begins and where the text stood.
    private var counted = (line: 0, missedAtStart: 0, missedNow: 0)

    init(file: SourceFile) {
        self.file = file
    }

    /// - Parameter lines: nil for a block that stands on one line, where libcmark is right.
    mutating func begin(_ block: Range<Int>, lines: BlockLines?, definitionLines: Int = 0) {
        self.block = block
        self.lines = lines
        followsTexts = lines != nil || file.signs.contains(UInt8(ascii: "<"))
        cursor = block.lowerBound
        counted = (lines?.lines.lowerBound ?? 0, definitionLines, definitionLines)
    }

    /// Learns from a text's position how many lines libcmark has missed, and how far the walk has come.
    mutating func pass(line: Int, column: Int, offset: Int) {
        guard let lines else {
            if block.contains(offset) { cursor = max(cursor, offset) }
            return
        }
        let missed = line == counted.line ? counted.missedAtStart : counted.missedNow
        let found = lines.place(line: line + missed, column: column)
        counted = (line, missed, max(missed, found.line - line))
        if block.contains(found.offset) { cursor = max(cursor, found.offset) }
    }

    /// The bytes of a link's destination, or of the whole link where it refers to a definition.
    ///
    /// - Parameters:
    ///   - line: the file's line where the link ends, as libcmark counts.
    ///   - columns: the link's first column and its last.
    mutating func find(destination: String, line: Int, columns: ClosedRange<Int>, hint: Range<Int>) -> Range<Int> {
        guard let lines else {
            return link(destination, hint) ?? autolink(destination) ?? oneLine(from: hint.lowerBound)
        }
        let missed = line == counted.line ? counted.missedAtStart : counted.missedNow
        for further in missed...missed + Self.farthest where line + further <= lines.lines.upperBound {
            let start = lines.place(line: line + further, column: columns.lowerBound).offset
            let last = lines.place(line: line + further, column: columns.upperBound).offset
            if let found = link(destination, start..<last + 1) { return found }
        }
        return autolink(destination)
            ?? oneLine(from: lines.place(line: line + missed, column: columns.lowerBound).offset)
    }

    /// The part of what may be a link in brackets that says where it leads.
    private func link(_ destination: String, _ place: Range<Int>) -> Range<Int>? {
        guard let last = place.last, block.contains(last) else { return nil }
        if file.bytes[last] == UInt8(ascii: "]") {
            let first = file.bytes[place.lowerBound]
            return first == .openBracket || first == UInt8(ascii: "!") ? place : nil
        }
        guard file.bytes[last] == UInt8(ascii: ")") else { return nil }
        return destination.withBytes { wanted in
            file.bytes.withUnsafeBufferPointer { destinationPlace($0, wanted, before: last) }
        }
    }

    /// Behind the `](` before an offset, where the destination begins, or what may stand for it in another way.
    private func destinationPlace(
        _ bytes: UnsafeBufferPointer<UInt8>, _ wanted: UnsafeBufferPointer<UInt8>, before last: Int
    ) -> Range<Int>? {
        var opening = last - 2
        while opening >= max(block.lowerBound, last - Self.window) {
            if bytes[opening] == UInt8(ascii: "]"), bytes[opening + 1] == UInt8(ascii: "(") {
                let inside = bytes[opening + 2..<last]
                let text = inside.drop {
                    $0.isBlank || $0 == .newline || $0 == .carriageReturn || $0 == UInt8(ascii: "<")
                }
                if UnsafeBufferPointer(rebasing: text.prefix(wanted.count)).isEqual(to: wanted) {
                    return text.startIndex..<text.startIndex + wanted.count
                }
                let isPlain = wanted.allSatisfy { $0 < 0x80 }
                if !isPlain || text.contains(.backslash) || text.contains(UInt8(ascii: "&")) {
                    let written = text.prefix { $0 > .space && $0 != .greater }
                    return written.startIndex..<written.endIndex
                }
            }
            opening -= 1
        }
        return nil
    }

    private mutating func autolink(_ destination: String) -> Range<Int>? {
        let address = destination.hasPrefix("mailto:") ? String(destination.dropFirst("mailto:".count)) : destination
        for text in [destination, address] {
            if let found = search("<\(text)>") { return found.lowerBound + 1..<found.upperBound - 1 }
        }
        return nil
    }

    /// The bytes of a tag in the current block, or the line that it starts in where it is written in another way.
    mutating func find(_ text: String, line: Int, column: Int) -> Range<Int> {
        if let found = search(text) { return found }
        guard let lines else { return oneLine(from: block.lowerBound) }
        let missed = line == counted.line ? counted.missedAtStart : counted.missedNow
        return oneLine(from: lines.place(line: line + missed, column: column).offset)
    }

    private func oneLine(from hint: Int) -> Range<Int> {
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
