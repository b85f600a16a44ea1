private import CArena
private import CCMark

/// Parses the body of a source into blocks: the only place that knows libcmark.
struct MarkupParser {
    struct Result {
        var blocks: [Block] = []
        var links: [SourceLink] = []
        /// The id that each heading would have alone, by the heading's offset.
        var headings: [(offset: Int, anchor: String)] = []
        /// Whether `://` stands in a text, and not only where links lead.
        var holdsSchemes = false
    }

    /// The most cells of a file's tables: short rows are filled up, so that a small file could ask for millions.
    static let mostCells = 100_000

    let file: SourceFile
    let bodyStart: Int

    func parse(_ diagnostics: inout Diagnostics) -> Result {
        guard NestingGuard(file: file, start: bodyStart).permits(&diagnostics) else { return Result() }
        let plain = MarkupSource(file: file, bodyStart: bodyStart)
        let mayHoldTable = PipeTableFinder.mayHoldTable(file, from: bodyStart)
        var first = TreeConverter(file: file, source: plain, tables: [], collectsParagraphs: mayHoldTable)
        convert(plain, with: &first)
        let tables = mayHoldTable ? PipeTableFinder(file: file).find(in: first.paragraphs) : []
        guard !tables.isEmpty else { return finish(first, &diagnostics) }
        guard permits(tables, &diagnostics) else { return Result() }
        let rewritten = PipeTableRewriter(file: file, bodyStart: bodyStart).rewrite(tables)
        var second = TreeConverter(file: file, source: rewritten, tables: tables, collectsParagraphs: false)
        convert(rewritten, with: &second)
        return finish(second, &diagnostics)
    }

    private func permits(_ tables: [PipeTableFinder.Found], _ diagnostics: inout Diagnostics) -> Bool {
        var cells = 0
        for table in tables {
            let own = table.rows.count * table.alignments.count
            cells += own
            guard cells > Self.mostCells else { continue }
            let isAlone = own > Self.mostCells
            diagnostics.report(
                SourceRule.tableTooLarge,
                isAlone
                    ? "this table has more than \(Self.mostCells) cells"
                    : "with this table the file has more than \(Self.mostCells) cells of tables",
                at: file.span(file.bytes(ofLine: table.lines.lowerBound)).firstLine,
                help: [isAlone ? "divide the table among several files" : "divide the tables among several files"])
            return false
        }
        return true
    }

    private func finish(_ converter: borrowing TreeConverter, _ diagnostics: inout Diagnostics) -> Result {
        diagnostics.append(converter.diagnostics)
        return Result(
            blocks: converter.blocks, links: converter.links, headings: converter.headings,
            holdsSchemes: converter.open.inlines.hold(ForeignSyntax.schemeEnd))
    }

    /// Walks libcmark's tree once, without recursion, and gives back its memory at once.
    private func convert(_ source: MarkupSource, with converter: inout TreeConverter) {
        let mark = carena_begin()
        defer { carena_end(mark) }
        var memory = cmark_mem(calloc: carena_calloc, realloc: carena_realloc, free: carena_free)
        withUnsafeMutablePointer(to: &memory) { convert(source, with: &converter, in: $0) }
    }

    /// - Parameter memory: where the tree is; the tree refers to it.
    private func convert(
        _ source: MarkupSource, with converter: inout TreeConverter, in memory: UnsafeMutablePointer<cmark_mem>
    ) {
        guard let root = parse(source, in: memory), let iterator = cmark_iter_new(root) else { return }
        while !converter.isTooDeep {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard let node = cmark_iter_get_node(iterator) else { return }
            if event == CMARK_EVENT_EXIT { converter.leave() } else { enter(node, &converter) }
        }
    }

    private func parse(_ source: MarkupSource, in memory: UnsafeMutablePointer<cmark_mem>) -> OpaquePointer? {
        guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory) else { return nil }
        defer { cmark_parser_free(parser) }
        source.bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        return cmark_parser_finish(parser)
    }

    private func enter(_ node: OpaquePointer, _ converter: inout TreeConverter) {
        var place: TreeConverter.Place {
            TreeConverter.Place(
                startLine: Int(cmark_node_get_start_line(node)), startColumn: Int(cmark_node_get_start_column(node)),
                endLine: Int(cmark_node_get_end_line(node)), endColumn: Int(cmark_node_get_end_column(node)))
        }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: withBytes(cmark_node_get_literal(node)) { converter.add(text: $0, place) }
        case CMARK_NODE_BLOCK_QUOTE: converter.enter(.quote, place)
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            converter.enter(
                .list(
                    start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
                    isTight: cmark_node_get_list_tight(node) != 0), place)
        case CMARK_NODE_ITEM: converter.enter(.item, place)
        case CMARK_NODE_CODE_BLOCK:
            converter.addCode(
                info: text(cmark_node_get_fence_info(node)), text: text(cmark_node_get_literal(node)), place)
        case CMARK_NODE_HTML_BLOCK: converter.addHTML(text(cmark_node_get_literal(node)), place)
        case CMARK_NODE_PARAGRAPH: converter.enter(.paragraph, place)
        case CMARK_NODE_HEADING: converter.enter(.heading(rank: Int(cmark_node_get_heading_level(node))), place)
        case CMARK_NODE_THEMATIC_BREAK: converter.addThematicBreak(place)
        case CMARK_NODE_SOFTBREAK: converter.addBreak(isHard: false, place)
        case CMARK_NODE_LINEBREAK: converter.addBreak(isHard: true, place)
        case CMARK_NODE_CODE: withBytes(cmark_node_get_literal(node)) { converter.add(code: $0, place) }
        case CMARK_NODE_HTML_INLINE: converter.addInlineHTML(text(cmark_node_get_literal(node)), place)
        case CMARK_NODE_EMPH: converter.enterEmphasis(isStrong: false, place)
        case CMARK_NODE_STRONG: converter.enterEmphasis(isStrong: true, place)
        case CMARK_NODE_LINK:
            converter.enterLink(text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)), place)
        case CMARK_NODE_IMAGE:
            converter.enterImage(text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)), place)
        default: converter.enter(.document, place)
        }
    }

    /// Whether the file may name characters, such as control characters, instead of having them.
    private var mayNameCharacters: Bool { file.signs.contains(UInt8(ascii: "&")) }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String {
        // Few links have a title.
        withBytes(pointer) { $0.isEmpty ? "" : String(decoding: $0, as: UTF8.self) }
    }

    /// Hands over a node's text. Entities can name control characters, which no page may hold: a sign stands for each.
    private func withBytes<Result>(
        _ pointer: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        guard let pointer else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let count = ccmark_length(pointer)
        return pointer.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            let text = UnsafeBufferPointer(start: start, count: count)
            guard mayNameCharacters, TextCheck.hasControlCharacter(text) else { return body(text) }
            return TextCheck.replacingControlCharacters(String(decoding: text, as: UTF8.self)).withBytes(body)
        }
    }
}
