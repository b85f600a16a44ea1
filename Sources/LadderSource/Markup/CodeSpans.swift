extension [Block] {
    /// The bytes of blocks of code, which may show anything.
    public var codeBlockRanges: [Range<Int>] {
        leaves.compactMap { if case .code = $0.content { $0.span.bytes } else { nil } }
    }

    /// The same with code within lines, in the order of the file.
    public var codeRanges: [Range<Int>] {
        leaves.flatMap { block -> [Range<Int>] in
            switch block.content {
            case .code: [block.span.bytes]
            case .paragraph, .heading: CodeSpans(block.span).ranges
            case .table(let table): ([table.header] + table.rows).joined().flatMap { CodeSpans($0.span).ranges }
            case .list, .quote, .html, .thematicBreak: []
            }
        }
    }
}

/// The code spans in a text: CommonMark 0.31, 6.1. They are found in its bytes, since a parsed text has no places.
struct CodeSpans {
    private let bytes: ArraySlice<UInt8>
    /// Where each run of backticks begins, by the runs' lengths.
    private var runs: [Int: [Int]] = [:]
    private(set) var ranges: [Range<Int>] = []

    private static let tick = UInt8(ascii: "`")
    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)

    init(_ span: SourceSpan) {
        bytes = span.file.bytes[span.bytes]
        guard bytes.contains(Self.tick) else { return }
        findRuns()
        var offset = bytes.startIndex
        var mayHoldComments = true
        while offset < bytes.endIndex {
            switch bytes[offset] {
            case Self.tick:
                let length = bytes[offset...].prefix { $0 == Self.tick }.count
                if let end = end(ofCodeFrom: offset, length) {
                    ranges.append(offset..<end)
                    offset = end
                } else {
                    offset += length
                }
            // What is escaped opens nothing.
            case UInt8(ascii: "\\"): offset += 2
            // Nor does what stands in a comment.
            case UInt8(ascii: "<") where mayHoldComments && bytes[offset...].starts(with: Self.commentStart):
                let end = bytes[offset...].firstPlace(of: Self.commentEnd)?.upperBound
                mayHoldComments = end != nil
                offset = end ?? offset + 1
            default: offset += 1
            }
        }
    }

    private mutating func findRuns() {
        var offset = bytes.startIndex
        while let start = bytes[offset...].firstIndex(of: Self.tick) {
            let length = bytes[start...].prefix { $0 == Self.tick }.count
            runs[length, default: []].append(start)
            offset = start + length
        }
    }

    /// The end of the next run that is as long; nil where there is none.
    private func end(ofCodeFrom start: Int, _ length: Int) -> Int? {
        guard let starts = runs[length] else { return nil }
        let next = starts.partitionPoint { $0 <= start }
        return next < starts.count ? starts[next] + length : nil
    }
}
