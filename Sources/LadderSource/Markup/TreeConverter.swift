/// Builds blocks and inlines from the events of a walk through libcmark's tree.
struct TreeConverter: ~Copyable {
    /// A node that has others in it.
    enum Container {
        case document, quote, item, paragraph
        case list(start: Int?, isTight: Bool)
        case heading(rank: Int)
        /// In the text of a block.
        case mark(Inline, InlineWriter.Mark)
        /// A link in a link, which counts as its text.
        case innerLink

        /// Whether it stands in the text of a block.
        var isInline: Bool {
            switch self {
            case .mark, .innerLink: true
            case .document, .quote, .item, .paragraph, .list, .heading: false
            }
        }
    }

    /// A node's lines and columns as libcmark counts them, both from 1 and inclusive.
    struct Place {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    let file: SourceFile
    let source: MarkupSource
    private let tables: [PipeTableFinder.Found]
    var open: OpenNodes
    /// The tables whose cells are arriving, each with the depth at which it stands.
    private var openTables: [(depth: Int, table: TableAssembler)] = []
    /// How many links stand open inside each other.
    var openLinks = 0
    private var paragraphLines: ParagraphCollector
    let blockPlaces: BlockPlaces
    var places: InlinePlaces
    private(set) var blocks: [Block] = []
    private(set) var links: [SourceLink] = []
    /// The id that each heading would have alone, by the heading's offset.
    private(set) var headings: [(offset: Int, anchor: String)] = []
    /// The lines of those that may be tables.
    var paragraphs: [ParagraphLines] { paragraphLines.paragraphs }
    var diagnostics = Diagnostics()
    private(set) var isTooDeep = false

    init(file: SourceFile, source: MarkupSource, tables: [PipeTableFinder.Found], collectsParagraphs: Bool) {
        self.file = file
        self.source = source
        self.tables = tables
        open = OpenNodes(room: source.bytes.count)
        paragraphLines = ParagraphCollector(file: file, collects: collectsParagraphs)
        blockPlaces = BlockPlaces(file: file, source: source, tables: tables)
        places = InlinePlaces(file: file)
        for surplus in tables.flatMap(\.surplus) {
            diagnostics.report(
                SourceRule.tableRowTooLong, "this row has more cells than the table's header; the cell is not shown",
                at: file.span(surplus), help: ["give the header a cell for it, or write a pipe in a text as \\|"])
        }
    }

    // MARK: Blocks

    mutating func enter(_ container: Container, _ place: Place) {
        let place = if case .heading = container { blockPlaces.withoutLineBehind(place) } else { place }
        let span = withinContainer(blockPlaces.span(of: place))
        if !open.mayNest { stop(at: span) }
        switch container {
        case .paragraph, .heading: open.enter(container, place, span: beginInlines(place, span))
        default:
            open.enter(container, place, span: span)
            paragraphLines.enter(container, span.lowerBound)
        }
    }

    mutating func leave() {
        endTable()
        guard let node = open.leave() else { return }
        if !node.container.isInline {
            paragraphLines.leave(
                node.container, node.span.lowerBound, lastLine: source.fileLine(node.place.endLine))
        }
        switch node.container {
        case .document: blocks = open.takeBlocks(of: node)
        case .quote:
            let span = open.spanOfAll(node)
            add(.quote(open.takeBlocks(of: node)), span)
        case .list(let start, let isTight):
            let span = open.spanOfAll(node)
            add(.list(MarkdownList(start: start, isTight: isTight, items: open.takeItems(of: node))), span)
        case .item:
            let span = open.spanOfAll(node)
            open.addItem(of: node, span: file.span(span))
        case .paragraph: add(.paragraph(open.takeInlines(of: node)), node.span)
        case .heading(let rank): addHeading(rank, open.takeInlines(of: node), node)
        case .mark(let kind, let mark): end(kind, mark)
        case .innerLink: openLinks -= 1
        }
    }

    mutating func addThematicBreak(_ place: Place) { addLeaf(.thematicBreak, place) }

    mutating func addCode(info: String, text: String, _ place: Place) {
        addLeaf(.code(info: info, text: text), place)
    }

    private mutating func addLeaf(_ content: consuming Block.Content, _ place: Place) {
        let span = withinContainer(blockPlaces.span(of: place))
        if !open.mayNest { stop(at: span) }
        add(content, span)
    }

    mutating func add(_ content: consuming Block.Content, _ span: Range<Int>) {
        endTable()
        open.add(Block(content: content, span: file.span(span)))
    }

    // MARK: Depth

    mutating func stop(at span: Range<Int>) {
        isTooDeep = true
        NestingGuard.report(at: file.span(span).firstLine, &diagnostics)
    }

    /// The places of inlines are needed for nothing else.
    mutating func checkDepth(ofInline place: @autoclosure () -> Place) {
        if !open.mayNest { stop(atInline: place()) }
    }

    private mutating func stop(atInline place: Place) {
        let nodes = open.all
        var span = nodes.last { !$0.container.isInline }?.span ?? 0..<0
        for node in nodes where node.container.isInline {
            span = Self.clipped(blockPlaces.span(of: node.place), to: span)
        }
        stop(at: Self.clipped(blockPlaces.span(of: place), to: span))
    }

    // MARK: Places

    /// A block's place without what lies behind its container: libcmark 0.30.2 ends a code block without a closing fence
    /// on the line that ends the container.
    func withinContainer(_ span: Range<Int>) -> Range<Int> {
        guard open.depth > 1, let container = open.innermost?.span else { return span }
        return Self.clipped(span, to: container)
    }

    private static func clipped(_ span: Range<Int>, to container: Range<Int>) -> Range<Int> {
        guard container.upperBound > span.lowerBound else { return span }
        return span.lowerBound..<min(span.upperBound, container.upperBound)
    }

    /// Prepares the places of what stands in a paragraph or heading; its own place without the definitions at its head.
    private mutating func beginInlines(_ place: Place, _ span: Range<Int>) -> Range<Int> {
        if let cell = source.cell(onLine: place.startLine) {
            places.begin(cell.bytes, lines: nil)
            return span
        }
        let first = file.line(at: span.lowerBound, guess: source.fileLine(place.startLine))
        let last = max(first, source.fileLine(place.endLine))
        guard last > first else {
            places.begin(span, lines: nil)
            return span
        }
        let lines = BlockLines(
            file: file, containers: paragraphLines.containers(), lines: first...last, firstColumn: place.startColumn)
        let definitions = min(lines.definitionLines(), last - first)
        let start = definitions > 0 ? lines.start(ofLine: first + definitions) : span.lowerBound
        let block = file.span(start..<max(start, span.upperBound)).bytes
        places.begin(block, lines: lines, definitionLines: definitions)
        return block
    }

    mutating func note(_ destination: String, isImage: Bool, at span: SourceSpan) -> Int {
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

    private mutating func addHeading(_ rank: Int, _ inlines: consuming Inlines, _ node: OpenNodes.Node) {
        guard let cell = source.cell(onLine: node.place.startLine) else {
            headings.append((node.span.lowerBound, Slug.anchor(inlines)))
            return add(.heading(rank: rank, inlines), node.span)
        }
        if openTable?.index != cell.table { endTable() }
        if openTable == nil { openTables.append((open.depth, TableAssembler(index: cell.table))) }
        openTables[openTables.count - 1].table.add(
            PipeTable.Cell(inlines: inlines, span: file.span(cell.bytes)), row: cell.row)
    }

    /// The table that stands open in the innermost container.
    private var openTable: TableAssembler? {
        guard let last = openTables.last, last.depth == open.depth else { return nil }
        return last.table
    }

    private mutating func endTable() {
        guard let table = openTable else { return }
        openTables.removeLast()
        open.add(table.block(of: tables[table.index], in: file))
    }
}
