internal import LadderModel
internal import LadderSource

/// The bytes of a page's Markdown form as they are written, with links that fit its place.
struct MarkdownBuffer: ~Copyable {
    private(set) var bytes: ByteBuffer
    private var link: RelativeLink
    private let links: LinkTargets
    /// Memory for texts of several parts.
    private var joined = ByteBuffer(capacity: 128)
    /// How many links of authors' have been filled in for this page.
    private(set) var filledLinks = 0

    /// - Parameters:
    ///   - path: the file's own from the site's root.
    ///   - bytes: what is written into, in place of what stands there.
    init(path: String, links: LinkTargets, inPlaceOf bytes: consuming ByteBuffer = ByteBuffer()) {
        link = RelativeLink(from: path)
        self.links = links
        self.bytes = bytes
        self.bytes.removeAll()
    }

    /// Hands the bytes over.
    consuming func take() -> ByteBuffer { bytes }

    /// Markup of our own.
    @inline(__always)
    mutating func put(_ markup: StaticString) { bytes.append(markup) }

    /// A text without marks, within a line.
    mutating func put(text: String) { bytes.appendMarkdown(text) }

    /// The same of words of the theme's with a value in its place, and of what stands behind them.
    mutating func put(text phrase: ThemePhrase, with value: (inout ByteBuffer) -> Void, end: StaticString = "") {
        joined.removeAll()
        joined.append(raw: phrase.before)
        if let after = phrase.after {
            value(&joined)
            joined.append(raw: after)
        }
        joined.append(end)
        Self.append(text: joined, to: &bytes)
    }

    private static func append(text: borrowing ByteBuffer, to bytes: inout ByteBuffer) {
        text.withUnsafeBytes { bytes.appendMarkdown($0) }
    }

    mutating func put(number: Int) { bytes.append(number: number) }

    /// What an author wrote, each of its links filled in for this file.
    ///
    /// - Parameter indent: how many blanks stand before its further lines, such as an item's.
    mutating func put(_ fragment: MarkdownFragment, indent: Int = 0) {
        fill(fragment) { bytes, piece in
            guard indent > 0 else { return bytes.append(piece) }
            var start = 0
            while start < piece.count {
                // The line that is empty stays so.
                if bytes.last == .newline, piece[start] != .newline { bytes.append(repeating: .space, count: indent) }
                let end = bytes.append(piece, from: start, upTo: Newline.self)
                if end < piece.count { bytes.append(.newline) }
                start = end + 1
            }
        }
    }

    /// What an author wrote, in a table's cell: on one line, with its pipes escaped.
    mutating func put(cell fragment: MarkdownFragment) {
        fill(fragment) { bytes, piece in
            var start = 0
            while start < piece.count {
                let place = bytes.append(piece, from: start, upTo: CellSpecial.self)
                if place < piece.count { Self.append(piece[place], toCell: &bytes) }
                start = place + 1
            }
        }
    }

    private static func append(_ special: UInt8, toCell bytes: inout ByteBuffer) {
        switch special {
        // Two of them are one that the author wrote.
        case .newline where bytes.countAtEnd(of: UInt8(ascii: "\\")) % 2 == 1:
            bytes.removeLast()
            bytes.append("<br>")
        case .newline: bytes.append(.space)
        default: bytes.append("\\|")
        }
    }

    @inline(__always)
    private mutating func fill(
        _ fragment: MarkdownFragment, _ write: (inout ByteBuffer, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        fragment.forEachPiece { piece, hole in
            write(&bytes, piece)
            guard let hole else { return }
            filledLinks += 1
            if let target = links.targets[hole.link.document][hole.link.link] {
                link.write(to: target, isMarkdown: true)
                link.append(to: &bytes, in: hole)
            }
        }
    }

    /// What was written before, at the start of a line.
    mutating func put(lines: UnsafeBufferPointer<UInt8>) { bytes.append(lines) }

    /// What is expected, behind the words that lead into its list where these aren't said.
    mutating func put(
        _ expectation: Expectation, below leadIns: [LeadIn] = [], indent: Int
    ) {
        if expectation.leadIns != leadIns {
            for leadIn in expectation.leadIns {
                put(leadIn.text.markdown, indent: indent)
                put(" ")
            }
        }
        put(expectation.body.markdown, indent: indent)
    }

    /// A link, with a text as its content.
    mutating func put(link target: SiteTarget, _ text: String) {
        put("[")
        put(text: text)
        put("](")
        put(destination: target)
        put(")")
    }

    /// A link with words of the theme's as its content.
    mutating func put(link target: SiteTarget, _ phrase: ThemePhrase, with value: String) {
        put("[")
        put(text: phrase, with: { $0.append(raw: value) })
        put("](")
        put(destination: target)
        put(")")
    }

    /// A link to where an expectation comes from.
    mutating func put(link origin: ExpectationOrigin, _ text: String) {
        put("[")
        put(text: text)
        putEnd(ofLinkTo: origin)
    }

    /// The same with words of the theme's as its content.
    mutating func put(link origin: ExpectationOrigin, _ phrase: ThemePhrase, with value: String) {
        put("[")
        put(text: phrase, with: { $0.append(raw: value) })
        putEnd(ofLinkTo: origin)
    }

    private mutating func putEnd(ofLinkTo origin: ExpectationOrigin) {
        put("](")
        link.write(toMarkdownOf: origin.page)
        link.appendMarkdownDestination(to: &bytes)
        put(")")
    }

    /// Pages lead to each other's Markdown forms, which have no ids.
    private mutating func put(destination target: SiteTarget) {
        link.write(to: target, isMarkdown: true)
        link.appendMarkdownDestination(to: &bytes)
    }

    // MARK: Blocks

    /// Ends what stands before with an empty line.
    mutating func startBlock() {
        guard let last = bytes.last else { return }
        if last != .newline { bytes.append(.newline) }
        if bytes.count < 2 || bytes[bytes.count - 2] != .newline { bytes.append(.newline) }
    }

    mutating func heading(_ rank: Int, _ content: (inout MarkdownBuffer) -> Void) {
        startBlock()
        bytes.append(repeating: UInt8(ascii: "#"), count: rank)
        bytes.append(.space)
        content(&self)
        bytes.append(.newline)
    }

    mutating func heading(_ rank: Int, _ text: String) { heading(rank) { $0.put(text: text) } }

    mutating func block(_ fragment: MarkdownFragment) {
        guard !fragment.isEmpty else { return }
        startBlock()
        put(fragment)
        bytes.append(.newline)
    }

    mutating func paragraph(_ content: (inout MarkdownBuffer) -> Void) {
        startBlock()
        content(&self)
        bytes.append(.newline)
    }

    /// An item of a list; the first of a list begins with `startBlock()`.
    mutating func item(depth: Int = 0, _ content: (inout MarkdownBuffer) -> Void) {
        startItem(depth: depth)
        content(&self)
        endItem()
    }

    /// Must be followed by the item's content and `endItem()`.
    mutating func startItem(depth: Int) {
        startLine()
        bytes.append(repeating: .space, count: 2 * depth)
        put("- ")
    }

    /// The same with a text.
    mutating func startItem(_ text: MarkdownFragment, depth: Int) {
        startItem(depth: depth)
        put(text, indent: 2 * (depth + 1))
    }

    mutating func startLine() {
        if let last = bytes.last, last != .newline { bytes.append(.newline) }
    }

    mutating func endItem() { bytes.append(.newline) }

    /// A list in its order, with neighbours that stand below the same lead-in under it.
    ///
    /// - Parameters:
    ///   - leadIns: those that an item stands below, the outermost first.
    ///   - item: told how deep in the list it stands.
    mutating func list<Items: Collection>(
        _ items: Items, leadIns: (Items.Element) -> [LeadIn],
        item: (Items.Element, Int, inout MarkdownBuffer) -> Void
    ) {
        guard !items.isEmpty else { return }
        startBlock()
        guard items.allSatisfy({ leadIns($0).isEmpty }) else {
            return list(LedList(Array(items), leadIns: leadIns), depth: 0, item: item)
        }
        // Most are without lead-ins.
        for single in items { item(single, 0, &self) }
    }

    /// What stands below a lead-in is nested in the lead-in's item.
    private mutating func list<Item>(
        _ list: LedList<Item>, depth: Int, item: (Item, Int, inout MarkdownBuffer) -> Void
    ) {
        list.forEach { entry in
            switch entry {
            case .item(let single): item(single, depth, &self)
            case .leadIn(let leadIn, let below):
                self.item(leadIn.text.markdown, depth: depth)
                self.list(below, depth: depth + 1, item: item)
            }
        }
    }

    /// An item of one text.
    mutating func item(_ text: MarkdownFragment, depth: Int) {
        startItem(text, depth: depth)
        endItem()
    }

    /// Blocks below an item's first line.
    mutating func itemBlocks(_ fragment: MarkdownFragment, depth: Int = 0) {
        let indent = 2 * (depth + 1)
        // What is no list would be read as the rest of the item's paragraph.
        if !fragment.withBytes({ $0.starts(with: "- ".utf8) }) { bytes.append(.newline) }
        bytes.append(repeating: .space, count: indent)
        put(fragment, indent: indent)
        bytes.append(.newline)
    }

    /// `**Label**: value`
    mutating func put(label: String, _ value: RichText) {
        put("**")
        put(text: label)
        put("**: ")
        put(value.markdown, indent: 2)
    }
}

private enum Newline: ByteKind {
    static func contains(_ byte: UInt8) -> Bool { byte == .newline }
    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks { word.marks(of: .newline) }
}

/// What a table's cell can't hold as it is.
private enum CellSpecial: ByteKind {
    static func contains(_ byte: UInt8) -> Bool { byte == .newline || byte == UInt8(ascii: "|") }
    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(of: .newline) | word.marks(of: UInt8(ascii: "|"))
    }
}
