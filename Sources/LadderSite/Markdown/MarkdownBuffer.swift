internal import LadderModel
internal import LadderSource

/// The bytes of a page's Markdown form as they are written, with links that fit its place.
struct MarkdownBuffer {
    private(set) var bytes: [UInt8] = []
    /// The file's own path from the site's root.
    private let path: String
    private let links: LinkTargets

    init(path: String, links: LinkTargets) {
        self.path = path
        self.links = links
        bytes.reserveCapacity(1 << 12)
    }

    /// Markup of our own.
    mutating func put(_ markup: StaticString) { bytes.append(markup) }

    /// A text without marks, within a line.
    mutating func put(text: String) { bytes.appendMarkdown(text) }

    /// What an author wrote, each of its links filled in for this file.
    ///
    /// - Parameter indent: how many blanks stand before its further lines, such as an item's.
    mutating func put(_ fragment: MarkdownFragment, indent: Int = 0) {
        fill(fragment) { bytes, piece in
            for byte in piece {
                // The line that is empty stays so.
                if let last = bytes.last, last == .newline, byte != .newline {
                    bytes += repeatElement(.space, count: indent)
                }
                bytes.append(byte)
            }
        }
    }

    /// What an author wrote, in a table's cell: on one line, with its pipes escaped.
    mutating func put(cell fragment: MarkdownFragment) {
        fill(fragment) { bytes, piece in
            for byte in piece {
                switch byte {
                case .newline where bytes.last == UInt8(ascii: "\\"):
                    bytes.removeLast()
                    bytes.append("<br>")
                case .newline: bytes.append(.space)
                case UInt8(ascii: "|"):
                    bytes.append("\\|")
                default: bytes.append(byte)
                }
            }
        }
    }

    private mutating func fill(_ fragment: MarkdownFragment, _ write: (inout [UInt8], ArraySlice<UInt8>) -> Void) {
        var start = 0
        for hole in fragment.holes {
            write(&bytes, fragment.bytes[start..<hole.offset])
            if let target = links.targets[hole.link.document][hole.link.link] {
                bytes.append(address(of: target), in: hole)
            }
            start = hole.offset
        }
        write(&bytes, fragment.bytes[start...])
    }

    /// A link, with a text as its content.
    mutating func put(link target: SiteTarget, _ text: String) {
        put("[")
        put(text: text)
        put("](")
        bytes.appendMarkdownDestination(address(of: target))
        put(")")
    }

    /// Pages lead to each other's Markdown forms, which have no ids.
    private func address(of target: SiteTarget) -> String {
        let isPage = HandbookPath.isPage(target.path)
        let target = isPage ? SiteTarget(path: HandbookPath.markdown(of: target.path)) : target
        return RelativeLink.text(from: path, to: target)
    }

    // MARK: Blocks

    /// Ends what stands before with an empty line.
    mutating func startBlock() {
        guard !bytes.isEmpty else { return }
        if bytes.last != .newline { bytes.append(.newline) }
        // Compared as a slice: as an array, all that stands before would be walked through.
        if !bytes.suffix(2).elementsEqual([.newline, .newline]) { bytes.append(.newline) }
    }

    mutating func heading(_ rank: Int, _ content: (inout MarkdownBuffer) -> Void) {
        startBlock()
        bytes += repeatElement(UInt8(ascii: "#"), count: rank)
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
        if let last = bytes.last, last != .newline { bytes.append(.newline) }
        bytes += repeatElement(.space, count: 2 * depth)
        put("- ")
        content(&self)
        bytes.append(.newline)
    }

    /// A list; what stands below a lead-in is nested in the lead-in's item.
    mutating func list<Item>(_ list: LedList<Item>, depth: Int = 0, item: (Item, Int, inout MarkdownBuffer) -> Void) {
        if depth == 0, !list.entries.isEmpty { startBlock() }
        for entry in list.entries {
            switch entry {
            case .item(let single): item(single, depth, &self)
            case .leadIn(let leadIn, let below):
                self.item(leadIn.text, depth: depth)
                self.list(below, depth: depth + 1, item: item)
            }
        }
    }

    /// An item of one text.
    mutating func item(_ text: RichText, depth: Int) {
        item(depth: depth) { $0.put(text.markdown, indent: 2 * (depth + 1)) }
    }

    /// Blocks below an item's first line.
    mutating func itemBlocks(_ fragment: MarkdownFragment, depth: Int = 0) {
        let indent = 2 * (depth + 1)
        // What is no list would be read as the rest of the item's paragraph.
        if fragment.bytes.first != UInt8(ascii: "-") { bytes.append(.newline) }
        bytes += repeatElement(.space, count: indent)
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
