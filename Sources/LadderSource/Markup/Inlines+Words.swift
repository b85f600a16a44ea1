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

    /// Feeds a hasher what two texts must share to say the same: their words, composed or not, and where their links and
    /// pictures lead.
    ///
    /// - Parameter links: those of the document that the text stands in.
    public func hashMeaning(into hasher: inout Hasher, links: [SourceLink]) {
        withPlainText { text in
            if text.isASCII {
                hasher.combine(bytes: UnsafeRawBufferPointer(text))
                // Behind it no text goes on, as behind a string.
                hasher.combine(UInt8.max)
            } else {
                hasher.combine(String(decoding: text, as: UTF8.self))
            }
        }
        if !store.links.isEmpty { forEachLink { hasher.combine(links[$0].destination) } }
    }

    /// The last one of the text without its marks, before white space is folded.
    public var lastByte: UInt8? { withWords { $0.last } }

    /// Hands over the text without its marks, before white space is folded.
    func withWords<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try store.withWords(words, body)
    }

    /// Whether it is more than its words: emphasis, links, broken lines.
    public var hasMarks: Bool { contains { $0 != .text && $0 != .softBreak } }

    /// Whether it is a text without marks.
    func isText(_ text: String) -> Bool {
        endIndex == startIndex + 1 && first == .text && text.withBytes { text in withWords { $0.isEqual(to: text) } }
    }

    /// Whether its HTML without tags is just its plain text: of pictures and of tags that break lines nothing would be left.
    func isLeftWithoutTags(_ plainText: UnsafeBufferPointer<UInt8>) -> Bool {
        withWords { $0.isEqual(to: plainText) }
            && all.allSatisfy { $0.kind != .image && ($0.kind != .html || store.tags[Int($0.detail)].element != .br) }
    }

    /// Whether tags of the author's stand in it side by side with its texts.
    var hasTags: Bool { !store.tags.isEmpty && contains(.html) }

    /// Whether it is divided into lines.
    public var hasLines: Bool { contains(where: \.isBreak) }

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
}
