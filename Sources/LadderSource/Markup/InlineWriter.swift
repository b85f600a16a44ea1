/// Writes texts with their marks into a store, one behind the other.
///
/// All places fit into 32 bits: a source has at most 16 MB, each byte makes no more than one inline and three bytes of
/// words, and libcmark writes out a document's link definitions no more often than makes the document's own length.
struct InlineWriter: ~Copyable {
    /// A mark that stands open.
    struct Mark {
        fileprivate let place: Int
        fileprivate let closed: Int
    }

    private let store: InlineStore
    /// Behind the last thing that no more text can be added to.
    private var closed = 0

    /// - Parameter room: how many bytes of words are to be expected.
    init(room: Int) {
        store = InlineStore(room: room)
    }

    /// Where the next thing will stand.
    var place: Int { store.nodes.count }

    private var wordCount: Int32 { Int32(store.words.count) }

    /// What was written from a place on, as a text that is finished.
    mutating func finish(from start: Int) -> Inlines {
        closed = place
        guard start < place else { return Inlines() }
        return Inlines(
            store: store, places: Int32(start)..<Int32(place), words: store.nodes[start].words.lowerBound..<wordCount)
    }

    /// Whether some bytes stand among all words.
    func hold(_ bytes: [UInt8]) -> Bool { store.words.withUnsafeBytes { $0.firstIndex(of: bytes) != nil } }

    // MARK: Words and tags

    /// A text that follows another one directly is one with it: libcmark divides a text at each sign that could have been
    /// a mark.
    mutating func add(text: UnsafeBufferPointer<UInt8>) {
        let last = place - 1
        guard last >= closed, store.nodes[last].kind == .text else { return add(.text) { $0.append(text) } }
        store.words.append(text)
        store.nodes[last].words = store.nodes[last].words.lowerBound..<wordCount
    }

    mutating func add(text: String) { text.withBytes { add(text: $0) } }

    mutating func add(code: UnsafeBufferPointer<UInt8>) { add(.code) { $0.append(code) } }

    mutating func addBreak(isHard: Bool) {
        store.hasBreaks = true
        add(isHard ? .hardBreak : .softBreak) { $0.append(.space) }
    }

    mutating func add(_ tag: HTMLTag) {
        add(.html, detail: store.tags.count) { if tag.element == .br { $0.append(.space) } }
        store.tags.append(tag)
    }

    private func add(_ kind: Inline, detail: Int = 0, _ writeWords: (inout ByteBuffer) -> Void = { _ in }) {
        let start = wordCount
        writeWords(&store.words)
        store.nodes.append(
            InlineStore.Node(kind: kind, end: Int32(place + 1), words: start..<wordCount, detail: Int32(detail)))
    }

    // MARK: Marks

    /// Begins a mark, which encloses all that comes before its end.
    func begin(_ kind: Inline) -> Mark {
        let mark = Mark(place: place, closed: closed)
        add(kind)
        return mark
    }

    /// Begins a link or a picture.
    func begin(_ kind: Inline, _ link: InlineLink) -> Mark {
        let mark = Mark(place: place, closed: closed)
        add(kind, detail: store.links.count)
        store.links.append(link)
        return mark
    }

    /// What a link or a picture that stands open leads to.
    func link(of mark: Mark) -> InlineLink { store.links[Int(store.nodes[mark.place].detail)] }

    mutating func end(_ mark: Mark) {
        closed = place
        store.nodes[mark.place].end = Int32(place)
        store.nodes[mark.place].words = store.nodes[mark.place].words.lowerBound..<wordCount
    }

    /// Ends the text that stands last: what follows is another.
    mutating func endText() { closed = place }

    /// Takes back a mark that stands open, with all that it encloses; its words are handed over.
    mutating func takeBack(_ mark: Mark) -> String {
        let start = store.nodes[mark.place].words.lowerBound
        let words = store.withWords(start..<wordCount) { String(decoding: $0, as: UTF8.self) }
        store.words.truncate(to: Int(start))
        store.nodes.removeSubrange(mark.place...)
        closed = mark.closed
        return words.foldingWhitespace()
    }

    // MARK: Texts

    /// Adds a copy of a text that stands elsewhere.
    mutating func add(_ text: Inlines) {
        let places = Int32(place - text.startIndex)
        let start = wordCount
        text.withWords { store.words.append($0) }
        for var node in text.all {
            node.end += places
            let words = text.words(of: node)
            node.words = start + words.lowerBound..<start + words.upperBound
            switch node.kind {
            case .link, .image:
                store.links.append(text.store.links[Int(node.detail)])
                node.detail = Int32(store.links.count - 1)
            case .html:
                store.tags.append(text.store.tags[Int(node.detail)])
                node.detail = Int32(store.tags.count - 1)
            case .text, .code, .softBreak, .hardBreak, .emphasis, .strong: break
            }
            store.nodes.append(node)
        }
        closed = place
    }
}
