internal import LadderModel
internal import LadderSource

/// The bytes of a page's Markdown form as they are written, with links that fit its place.
struct MarkdownBuffer {
    private(set) var bytes: [UInt8] = []
    private var link: RelativeLink
    private let links: LinkTargets

    /// - Parameters:
    ///   - path: the file's own from the site's root.
    ///   - room: what another file was written into.
    init(path: String, links: LinkTargets, inPlaceOf room: inout [UInt8]) {
        link = RelativeLink(from: path)
        self.links = links
        bytes = [UInt8](inPlaceOf: &room)
    }

    init(path: String, links: LinkTargets) {
        var none: [UInt8] = []
        self.init(path: path, links: links, inPlaceOf: &none)
    }

    /// Hands the bytes over.
    mutating func take(to room: inout [UInt8]) { swap(&bytes, &room) }

    /// Markup of our own.
    mutating func put(_ markup: StaticString) { bytes.append(markup) }

    /// A text without marks, within a line.
    mutating func put(text: String) { bytes.appendMarkdown(text) }

    /// What an author wrote, each of its links filled in for this file.
    ///
    /// - Parameter indent: how many blanks stand before its further lines, such as an item's.
    mutating func put(_ fragment: MarkdownFragment, indent: Int = 0) {
        fill(fragment) { bytes, piece in
            var rest = piece
            while !rest.isEmpty {
                // The line that is empty stays so.
                if indent > 0, bytes.last == .newline, rest.first != .newline {
                    bytes += repeatElement(.space, count: indent)
                }
                let line = rest.prefix(through: rest.firstIndex(of: .newline) ?? rest.endIndex - 1)
                bytes += line
                rest = rest[line.endIndex...]
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
                link.write(to: target, isMarkdown: true)
                bytes.append(link.bytes, in: hole)
            }
            start = hole.offset
        }
        write(&bytes, fragment.bytes[start...])
    }

    /// Lines that were written before, at the start of a line.
    mutating func put(lines: ArraySlice<UInt8>) { bytes += lines }

    /// A link, with a text as its content.
    mutating func put(link target: SiteTarget, _ text: String) {
        put("[")
        put(text: text)
        put("](")
        put(destination: target)
        put(")")
    }

    /// Pages lead to each other's Markdown forms, which have no ids.
    private mutating func put(destination target: SiteTarget) {
        link.write(to: target, isMarkdown: true)
        bytes.appendMarkdownDestination(link.bytes)
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
