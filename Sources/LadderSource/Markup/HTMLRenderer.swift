/// Writes Markdown as HTML: for plain documents just what libcmark's own renderer writes in its safe mode.
public struct HTMLRenderer: ~Copyable {
    let context: Context
    var fragment: MarkupDraft
    var elements = OpenElements()
    /// Whether something in the texts may have to be escaped.
    let mayHoldSigns: Bool

    init(_ context: Context, mayHoldSigns: Bool = true) {
        self.context = context
        self.mayHoldSigns = mayHoldSigns
        fragment = context.store.draft()
    }

    /// What a piece of Markdown belongs to.
    ///
    /// A class, for each of a document's thousands of texts is written with it.
    public final class Context: Sendable {
        public let links: [SourceLink]
        let document: Int
        /// Keeps what is written.
        public let store: MarkupStore

        init(links: [SourceLink], document: Int, store: MarkupStore) {
            self.links = links
            self.document = document
            self.store = store
        }

        /// The id of a prose heading by its offset in the file; a heading without one gets no anchor.
        public func id(ofHeadingAt offset: Int) -> String? { store.headingIDs[offset] }

        /// Keeps a text, which may have a second part.
        public func keep(_ first: String, _ second: String = "") -> MarkupPlace { store.add(first, second) }

        /// Keeps the slug of a text's first words.
        public func keep(slugOf text: Inlines, words: Int) -> MarkupPlace { store.add(slugOf: text, words: words) }

        /// The links of the document that no text shows so far.
        public var hiddenLinks: [SourceLink] {
            if links.isEmpty { return [] }
            var isShown = Array(repeating: false, count: links.count)
            for index in store.shownLinks { isShown[Int(index)] = true }
            return isShown.contains(false) ? zip(links, isShown).filter { !$1 }.map(\.0) : []
        }

        /// Gives back what memory the texts don't need; called when no more will be written.
        public func finish() { store.finish() }

        /// For texts that stand in no document, and so have no links.
        public static var plain: Context { Context(links: [], document: 0, store: MarkupStore(room: 0)) }
    }

    /// Hands over what was written.
    consuming func finish() -> MarkupDraft { fragment }

    // MARK: Blocks

    mutating func write(_ blocks: [Block], isTight: Bool = false) {
        elements.begin(.flow)
        for block in blocks {
            if case .html(let tokens) = block.content {
                write(tokens)
            } else {
                put(elements.prepareForBlock())
                write(block, isTight: isTight)
            }
        }
        put(elements.end())
    }

    private mutating func write(_ block: Block, isTight: Bool) {
        switch block.content {
        case .paragraph(let inlines) where isTight: write(inlines)
        case .paragraph(let inlines):
            startLine()
            put("<p>")
            write(inlines)
            put("</p>\n")
        case .heading(let rank, let inlines):
            writeHeading(rank, inlines, id: context.id(ofHeadingAt: block.span.bytes.lowerBound))
        case .list(let list): write(list)
        case .quote(let blocks):
            startLine()
            put("<blockquote>\n")
            write(blocks)
            startLine()
            put("</blockquote>\n")
        case .code(let info, let text): writeCode(info, text)
        case .html: break  // It stands between the blocks.
        case .thematicBreak:
            startLine()
            put("<hr />\n")
        case .table(let table): write(table)
        }
    }

    private mutating func writeHeading(_ rank: Int, _ inlines: Inlines, id: String?) {
        startLine()
        let digit = UInt8(ascii: "0") + UInt8(clamping: rank)
        put("<h")
        fragment.bytes.append(digit)
        if let id {
            put(" id=\"")
            fragment.bytes.appendEscaped(id)
            put("\"")
        }
        put(">")
        write(inlines)
        if let id {
            put("<a class=\"anchor\" href=\"#")
            fragment.bytes.appendHref(id)
            put("\" aria-hidden=\"true\" tabindex=\"-1\"></a>")
        }
        put("</h")
        fragment.bytes.append(digit)
        put(">\n")
    }

    private mutating func write(_ list: MarkdownList) {
        startLine()
        if let start = list.start {
            if start == 1 {
                put("<ol>\n")
            } else {
                put("<ol start=\"")
                fragment.bytes.append(number: start)
                put("\">\n")
            }
        } else {
            put("<ul>\n")
        }
        for item in list.items {
            startLine()
            put("<li>")
            write(item.blocks, isTight: list.isTight)
            put("</li>\n")
        }
        startLine()
        if list.start == nil { put("</ul>\n") } else { put("</ol>\n") }
    }

    private mutating func writeCode(_ info: String, _ text: String) {
        startLine()
        // A long line scrolls, also by keyboard.
        put("<pre tabindex=\"0\"><code")
        if info.isEmpty {
            put(">")
        } else {
            put(" class=\"language-")
            fragment.bytes.appendEscaped(String(info.prefix { !$0.isASCII || !$0.isWhitespace }))
            put("\">")
        }
        fragment.bytes.appendEscaped(text)
        put("</code></pre>\n")
    }

    /// It scrolls where a table is too wide for the page, also by keyboard.
    static let tableRegion: StaticString = "<div class=\"prose-table\" tabindex=\"0\">\n"

    /// GitHub's specification, section 4.10.
    private mutating func write(_ table: PipeTable) {
        startLine()
        put(Self.tableRegion)
        put("<table>\n<thead>\n")
        write(row: table.header, table.alignments, isHeader: true)
        put("</thead>\n")
        if !table.rows.isEmpty {
            put("<tbody>\n")
            for row in table.rows { write(row: row, table.alignments, isHeader: false) }
            put("</tbody>\n")
        }
        put("</table>\n</div>\n")
    }

    private mutating func write(row: [PipeTable.Cell], _ alignments: [PipeTable.Alignment], isHeader: Bool) {
        put("<tr>\n")
        for (cell, alignment) in zip(row, alignments) {
            if isHeader { put("<th") } else { put("<td") }
            if alignment != .none {
                // A class and not GitHub's `align`, which HTML has given up.
                put(" class=\"align-")
                fragment.bytes.append(raw: alignment.rawValue)
                put("\"")
            }
            put(">")
            write(cell.inlines)
            if isHeader { put("</th>\n") } else { put("</td>\n") }
        }
        put("</tr>\n")
    }

    // MARK: Bytes

    mutating func put(_ text: StaticString) { fragment.bytes.append(text) }

    mutating func put(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        put(name)
        put("=\"")
        fragment.bytes.append(number: number)
        put("\"")
    }

    mutating func startLine() {
        if let last = fragment.bytes.last, last != .newline { fragment.bytes.append(.newline) }
    }
}
