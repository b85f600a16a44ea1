/// A text as a whole.
extension Inlines {
    /// The text without its marks, white space folded; a line's end counts as a space.
    public var plainText: String { withPlainText { String(decoding: $0, as: UTF8.self) } }

    /// Hands over the same as bytes.
    func withPlainText<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try withWords { words in
            if WhitespaceFolding.isFolded(words) { return try body(words) }
            var text = ByteBuffer(capacity: words.count)
            text.append(words)
            WhitespaceFolding.fold(&text)
            return try text.withUnsafeBytes(body)
        }
    }

    /// The last one of the text without its marks, before white space is folded.
    public var lastByte: UInt8? { withWords { $0.last } }

    /// Hands over the text without its marks, before white space is folded.
    func withWords<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try store.withWords(words, body)
    }

    /// Whether it is a text without marks.
    func isText(_ text: String) -> Bool {
        endIndex == startIndex + 1 && first == .text && text.withBytes { text in withWords { $0.isEqual(to: text) } }
    }

    /// Whether a tag in it breaks a line, also in a mark.
    var holdsLineBreakTag: Bool { all.contains { $0.kind == .html && store.tags[Int($0.detail)].element == .br } }

    /// Whether it is divided into lines.
    public var hasLines: Bool { store.hasBreaks && contains(where: \.isBreak) }

    /// Hands over the links and pictures in it, also those in other marks, as indices into the document's links.
    public func forEachLink(_ body: (Int) -> Void) {
        for node in all where node.kind == .link || node.kind == .image {
            body(store.links[Int(node.detail)].index)
        }
    }

    /// All that stands in it, also in marks.
    var all: ArraySlice<InlineStore.Node> { store.nodes[startIndex..<endIndex] }

    /// Where the words of something that stands in it are among its own.
    func words(of node: InlineStore.Node) -> Range<Int32> {
        let own = node.words.clamped(to: words)
        return own.lowerBound - words.lowerBound..<own.upperBound - words.lowerBound
    }

    /// Whether a colon of any script may stand among the first bytes.
    public func mayHoldColon(within count: Int) -> Bool {
        withWords { $0[part: 0..<Swift.min(count, $0.count)].holds(PossibleColon.self) }
    }
}

/// A colon, or a byte of what may be one in another script.
private enum PossibleColon: ByteKind {
    @inline(__always)
    static func contains(_ byte: UInt8) -> Bool { byte == .colon || byte >= 0x80 }

    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(of: .colon) | word.marks(from: 0x80, through: 0xFF)
    }
}
