/// Builds blocks and inlines from the events of a walk through libcmark's tree.
struct TreeConverter {
    enum Kind {
        case document, quote, item, paragraph, thematicBreak
        case list(start: Int?, isTight: Bool)
        case heading(rank: Int)
        case code(info: String, text: String)
        case htmlBlock(String)
        case text(String)
        case softBreak, hardBreak, emphasis, strong
        case codeSpan(String)
        case htmlInline(String)
        case link(destination: String, title: String)
        case image(destination: String, title: String)
    }

    /// A node's lines and columns as libcmark counts them, both from 1 and inclusive.
    struct Place {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    private struct Frame {
        let kind: Kind
        let place: Place
        var span: SourceSpan
        var blocks: [Block] = []
        var items: [ListItem] = []
        var inlines: [Inline] = []
        /// The link that the frame is, among the document's.
        var link = 0
        var table: TableAssembler?

        /// Down to the end of what it holds: libcmark 0.30.2 leaves out a last line that is an empty heading.
        var spanOfAll: SourceSpan {
            let end = blocks.last?.span.bytes.upperBound ?? items.last?.span.bytes.upperBound ?? 0
            return span.file.span(span.bytes.lowerBound..<max(span.bytes.upperBound, end))
        }
    }

    private let file: SourceFile
    private let source: MarkupSource
    private let tables: [PipeTableFinder.Found]
    private var frames: [Frame] = []
    private var paragraphLines: ParagraphCollector
    private let blockPlaces: BlockPlaces
    private var places: InlinePlaces
    private(set) var blocks: [Block] = []
    private(set) var links: [SourceLink] = []
    /// The lines of those that may be tables.
    var paragraphs: [ParagraphLines] { paragraphLines.paragraphs }
    private(set) var diagnostics = Diagnostics()
    private(set) var isTooDeep = false

    init(file: SourceFile, source: MarkupSource, tables: [PipeTableFinder.Found], collectsParagraphs: Bool) {
        self.file = file
        self.source = source
        self.tables = tables
        paragraphLines = ParagraphCollector(file: file, collects: collectsParagraphs)
        blockPlaces = BlockPlaces(file: file, source: source, tables: tables)
        places = InlinePlaces(file: file)
        for surplus in tables.flatMap(\.surplus) {
            diagnostics.report(
                SourceRule.tableRowTooLong, "this row has more cells than the table's header; the cell is not shown",
                at: file.span(surplus), help: ["give the header a cell for it, or write a pipe in a text as \\|"])
        }
    }

    mutating func enter(_ kind: Kind, _ place: Place) {
        let place = if case .heading = kind { blockPlaces.withoutLineBehind(place) } else { place }
        let span = withinContainer(blockPlaces.span(of: place))
        var frame = Frame(kind: kind, place: place, span: span)
        switch kind {
        case .paragraph, .heading: frame.span = beginInlines(place, span)
        case .text, .codeSpan:
            let offset = source.offset(line: place.startLine, column: place.startColumn)
            places.pass(line: blockPlaces.fileLine(place.startLine), column: place.startColumn, offset: offset)
        case .link(let destination, _): frame.link = noteLink(destination, isImage: false, place)
        case .image(let destination, _): frame.link = noteLink(destination, isImage: true, place)
        default: break
        }
        paragraphLines.enter(kind, span)
        frames.append(frame)
        if frames.count > NestingGuard.deepest {
            isTooDeep = true
            NestingGuard.report(at: span.firstLine, &diagnostics)
        }
    }

    mutating func leave() {
        guard var frame = frames.popLast() else { return }
        flushTable(&frame)
        paragraphLines.leave(frame.kind, frame.span, lastLine: blockPlaces.fileLine(frame.place.endLine))
        let span = frame.spanOfAll
        switch frame.kind {
        case .document: blocks = frame.blocks
        case .quote: add(.quote(frame.blocks), span)
        case .list(let start, let isTight):
            add(.list(MarkdownList(start: start, isTight: isTight, items: frame.items)), span)
        case .item: modifyParent { $0.items.append(ListItem(blocks: frame.blocks, span: span)) }
        case .paragraph: add(.paragraph(frame.inlines), span)
        case .heading(let rank): addHeading(rank, frame)
        case .code(let info, let text): add(.code(info: info, text: text), span)
        case .htmlBlock(let source): addHTML(source, span)
        case .thematicBreak: add(.thematicBreak, span)
        case .text(let text): addText(text)
        case .softBreak: add(.softBreak)
        case .hardBreak: add(.hardBreak)
        case .codeSpan(let text): add(.code(text))
        case .htmlInline(let source): addInlineHTML(source, frame.place)
        case .emphasis: add(.emphasis(frame.inlines))
        case .strong: add(.strong(frame.inlines))
        case .link(_, let title): addLink(InlineLink(index: frame.link, title: title, content: frame.inlines))
        case .image(_, let title): addImage(InlineLink(index: frame.link, title: title, content: frame.inlines))
        }
    }

    private var isInLink: Bool { frames.contains { if case .link = $0.kind { true } else { false } } }

    /// No link can stand in a link; libcmark 0.30.2 finds one there where it is a URL in angle brackets.
    private mutating func addLink(_ link: InlineLink) {
        guard isInLink else { return add(.link(link)) }
        for inline in link.content { add(inline) }
    }

    /// A picture of another site becomes a link, and within one its text.
    private mutating func addImage(_ image: InlineLink) {
        let target = links[image.index]
        guard isInLink, target.kind == .external else { return add(.image(image)) }
        let text = image.content.plainText
        addText((text.isEmpty ? target.destination : text) + (image.title.isEmpty ? "" : " (\(image.title))"))
    }

    private mutating func modifyParent(_ change: (inout Frame) -> Void) {
        guard !frames.isEmpty else { return }
        change(&frames[frames.count - 1])
    }

    private mutating func add(_ content: Block.Content, _ span: SourceSpan) {
        let tables = tables
        modifyParent { parent in
            Self.flushTable(&parent, tables)
            parent.blocks.append(Block(content: content, span: span))
        }
    }

    private mutating func add(_ inline: Inline) { modifyParent { $0.inlines.append(inline) } }

    /// libcmark divides a text at each sign that could have been a mark; here it is one again.
    private mutating func addText(_ text: String) {
        modifyParent { parent in
            guard case .text(var joined)? = parent.inlines.last else { return parent.inlines.append(.text(text)) }
            // Removed first, so that the text has one owner and grows in its place.
            parent.inlines.removeLast()
            joined += text
            parent.inlines.append(.text(joined))
        }
    }

    // MARK: Places

    /// A block's place without what lies behind its container: libcmark 0.30.2 ends a code block without a closing fence
    /// on the line that ends the container.
    private func withinContainer(_ span: SourceSpan) -> SourceSpan {
        guard frames.count > 1, let container = frames.last?.span.bytes, container.upperBound > span.bytes.lowerBound
        else { return span }
        return file.span(span.bytes.lowerBound..<min(span.bytes.upperBound, container.upperBound))
    }

    /// Prepares the places of what stands in a paragraph or heading; its own place without the definitions at its head.
    private mutating func beginInlines(_ place: Place, _ span: SourceSpan) -> SourceSpan {
        if let cell = source.cell(onLine: place.startLine) {
            places.begin(cell.bytes, lines: nil)
            return span
        }
        let first = file.line(at: span.bytes.lowerBound)
        let last = max(first, blockPlaces.fileLine(place.endLine))
        guard last > first else {
            places.begin(span.bytes, lines: nil)
            return span
        }
        let lines = BlockLines(
            file: file, containers: paragraphLines.containers, lines: first...last, firstColumn: place.startColumn)
        let definitions = min(lines.definitionLines(), last - first)
        let start = definitions > 0 ? lines.start(ofLine: first + definitions) : span.bytes.lowerBound
        let block = file.span(start..<max(start, span.bytes.upperBound))
        places.begin(block.bytes, lines: lines, definitionLines: definitions)
        return block
    }

    private mutating func noteLink(_ destination: String, isImage: Bool, _ place: Place) -> Int {
        let columns = place.startColumn...max(place.startColumn, place.endColumn)
        let hint = source.offset(line: place.startLine, column: columns.lowerBound)
        let end = source.offset(line: place.startLine, column: columns.upperBound)
        let span = file.span(
            places.find(
                destination: destination, line: blockPlaces.fileLine(place.startLine), columns: columns,
                hint: hint..<max(hint, end) + 1))
        return note(destination, isImage: isImage, at: span)
    }

    private mutating func note(_ destination: String, isImage: Bool, at span: SourceSpan) -> Int {
        let link = SourceLink(destination: destination, isImage: isImage, span: span)
        if link.kind == .forbidden {
            diagnostics.report(
                SourceRule.forbiddenLink, "a link of this kind is dropped: “\(destination.prefix(40))”", at: span,
                help: ["link to a page, a file of the handbook, or an https: address"])
        } else if isImage, link.kind == .external {
            diagnostics.report(
                SourceRule.externalImage, "pages load nothing from other sites; this picture becomes a link", at: span,
                help: ["copy the picture below the content folder and link to it there"])
        }
        links.append(link)
        return links.count - 1
    }

    // MARK: Tables

    private mutating func addHeading(_ rank: Int, _ frame: Frame) {
        guard let cell = source.cell(onLine: frame.place.startLine) else {
            return add(.heading(rank: rank, frame.inlines), frame.span)
        }
        let tables = tables
        modifyParent { parent in
            if parent.table?.index != cell.table { Self.flushTable(&parent, tables) }
            parent.table = parent.table ?? TableAssembler(index: cell.table)
            parent.table?.add(
                PipeTable.Cell(inlines: frame.inlines, span: SourceSpan(file: frame.span.file, bytes: cell.bytes)),
                row: cell.row)
        }
    }

    private func flushTable(_ frame: inout Frame) { Self.flushTable(&frame, tables) }

    private static func flushTable(_ frame: inout Frame, _ tables: [PipeTableFinder.Found]) {
        guard let assembler = frame.table else { return }
        frame.table = nil
        frame.blocks.append(assembler.block(of: tables[assembler.index], in: frame.span.file))
    }

    // MARK: Raw HTML

    private mutating func addHTML(_ source: String, _ span: SourceSpan) {
        places.begin(span.bytes, lines: nil)
        let reader = RawHTMLReader(file: file, isInline: false)
        var tokens = reader.read(source, &places, line: 0, column: 0, &diagnostics)
        for (index, token) in tokens.enumerated() {
            if case .tag(let tag) = token, let image = image(tag) { tokens[index] = .image(image) }
        }
        add(.html(tokens), span)
    }

    private mutating func addInlineHTML(_ source: String, _ place: Place) {
        let reader = RawHTMLReader(file: file, isInline: true)
        let line = blockPlaces.fileLine(place.startLine)
        for token in reader.read(source, &places, line: line, column: place.startColumn, &diagnostics) {
            switch token {
            case .tag(let tag): if let image = image(tag) { add(.image(image)) } else { add(.html(tag)) }
            case .text(let text): addText(text)
            case .image(let image): add(.image(image))
            case .comment: break
            }
        }
    }

    /// A picture is one of Markdown's, however it is written; nil for any other tag.
    private mutating func image(_ tag: HTMLTag) -> InlineLink? {
        guard tag.element == .img, let source = tag.value(of: "src") else { return nil }
        let size = ImageSize(
            width: tag.value(of: "width").flatMap { Int($0) }, height: tag.value(of: "height").flatMap { Int($0) })
        return InlineLink(
            index: note(source.foldingWhitespace(), isImage: true, at: file.span(tag.place)),
            title: tag.value(of: "title") ?? "", content: [.text(tag.value(of: "alt") ?? "")],
            size: size.width == nil && size.height == nil ? nil : size)
    }
}
