/// The text of a block with its marks, or a part of one: a collection of what stands in it side by side.
///
/// An element says no more than of what kind it is; all else is told by its index. What is inside of each, and all texts
/// of a document, stand in one store, so that a part of a text takes no memory of its own.
public struct Inlines: Sendable, Collection {
    let store: InlineStore
    private let places: Range<Int32>
    /// Where its words stand among the store's: of its first text and of its last one a part may be left out.
    let words: Range<Int32>

    init(store: InlineStore, places: Range<Int32>, words: Range<Int32>) {
        self.store = store
        self.places = places
        self.words = words
    }

    // MARK: Texts of our own

    private static let nothing = InlineStore(room: 0)

    /// A text in which nothing stands.
    public init() { self.init(store: Self.nothing, places: 0..<0, words: 0..<0) }

    /// A text without marks.
    public init(_ text: String) {
        var writer = InlineWriter(room: text.utf8.count)
        writer.add(text: text)
        self = writer.finish(from: 0)
    }

    /// A text of several lines.
    public init(lines: [Inlines]) {
        if lines.count == 1 {
            self = lines[0]
            return
        }
        var writer = InlineWriter(room: lines.reduce(0) { $0 + $1.words.count + 1 })
        for (index, line) in lines.enumerated() {
            if index > 0 { writer.addBreak(isHard: false) }
            writer.add(line)
        }
        self = writer.finish(from: 0)
    }

    // MARK: Collection

    public var startIndex: Int { Int(places.lowerBound) }
    public var endIndex: Int { Int(places.upperBound) }

    public func index(after index: Int) -> Int { Int(store.nodes[index].end) }

    public subscript(index: Int) -> Inline { store.nodes[index].kind }

    public subscript(bounds: Range<Int>) -> Inlines {
        precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex)
        let first = bounds.lowerBound == startIndex ? words.lowerBound : firstWord(at: bounds.lowerBound)
        let end = bounds.upperBound == endIndex ? words.upperBound : firstWord(at: bounds.upperBound)
        return Inlines(
            store: store, places: Int32(bounds.lowerBound)..<Int32(bounds.upperBound),
            words: first..<Swift.max(first, end))
    }

    private func firstWord(at index: Int) -> Int32 {
        index == endIndex ? words.upperBound : store.nodes[index].words.lowerBound
    }

    /// The last one's index, for which the others are walked over.
    public var lastIndex: Int? {
        var last: Int?
        for index in indices { last = index }
        return last
    }

    // MARK: What stands at an index

    /// What a mark encloses: of a link what it shows, of a picture its alternative text.
    public func content(at index: Int) -> Inlines {
        let node = store.nodes[index]
        return Inlines(store: store, places: Int32(index + 1)..<node.end, words: node.words.clamped(to: words))
    }

    /// The words of a text or of code.
    public func text(at index: Int) -> String { withText(at: index) { String(decoding: $0, as: UTF8.self) } }

    func withText<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try store.withWords(store.nodes[index].words.clamped(to: words), body)
    }

    func link(at index: Int) -> InlineLink { store.links[Int(store.nodes[index].detail)] }

    func tag(at index: Int) -> HTMLTag { store.tags[Int(store.nodes[index].detail)] }

    /// Whether a tag breaks the line: `<br>`.
    public func isLineBreakTag(at index: Int) -> Bool { self[index] == .html && tag(at: index).element == .br }

    // MARK: Parts

    /// What stands behind an offset in the bytes of the text at an index.
    public func part(behind offset: Int, inTextAt index: Int) -> Inlines {
        let text = store.nodes[index].words.clamped(to: words)
        let start = Swift.min(text.lowerBound + Int32(offset), text.upperBound)
        return Inlines(store: store, places: Int32(index)..<places.upperBound, words: start..<words.upperBound)
    }

    /// What stands before an offset in the bytes of the text at an index.
    public func part(before offset: Int, inTextAt index: Int) -> Inlines {
        let text = store.nodes[index].words.clamped(to: words)
        let end = Swift.min(text.lowerBound + Int32(offset), text.upperBound)
        return Inlines(store: store, places: places.lowerBound..<Int32(index + 1), words: words.lowerBound..<end)
    }

    // MARK: The whole

    /// The text without its marks, white space folded; a line's end counts as a space.
    public var plainText: String {
        withWords { words in
            let text = String(decoding: words, as: UTF8.self)
            return WhitespaceFolding.isFolded(words) ? text : text.foldingWhitespace()
        }
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
