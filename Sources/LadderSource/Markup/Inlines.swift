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
}
