private import CCMark

/// Parses the body of a source into blocks: the only place that knows libcmark.
struct MarkupParser {
    struct Result {
        var blocks: [Block] = []
        var links: [SourceLink] = []
    }

    /// The most cells of a table: short rows are filled up, so that a small file could ask for millions.
    static let mostCells = 100_000

    let file: SourceFile
    let bodyStart: Int

    func parse(_ diagnostics: inout Diagnostics) -> Result {
        guard NestingGuard(file: file, start: bodyStart).permits(&diagnostics) else { return Result() }
        let plain = MarkupSource(file: file, bodyStart: bodyStart)
        let mayHoldTable = PipeTableFinder.mayHoldTable(file, from: bodyStart)
        var first = TreeConverter(file: file, source: plain, tables: [], collectsParagraphs: mayHoldTable)
        Self.convert(plain, with: &first)
        let tables = mayHoldTable ? PipeTableFinder(file: file).find(in: first.paragraphs) : []
        guard !tables.isEmpty else { return finish(first, &diagnostics) }
        if let large = tables.first(where: { $0.rows.count * $0.alignments.count > Self.mostCells }) {
            diagnostics.report(
                SourceRule.tableTooLarge, "this table has more than \(Self.mostCells) cells",
                at: file.span(file.bytes(ofLine: large.lines.lowerBound)).firstLine, help: ["divide the table"])
            return Result()
        }
        let rewritten = PipeTableRewriter(file: file, bodyStart: bodyStart).rewrite(tables)
        var second = TreeConverter(file: file, source: rewritten, tables: tables, collectsParagraphs: false)
        Self.convert(rewritten, with: &second)
        return finish(second, &diagnostics)
    }

    private func finish(_ converter: TreeConverter, _ diagnostics: inout Diagnostics) -> Result {
        diagnostics.append(converter.diagnostics)
        return Result(blocks: converter.blocks, links: converter.links)
    }

    /// Walks libcmark's tree once, without recursion, and frees it.
    private static func convert(_ source: MarkupSource, with converter: inout TreeConverter) {
        let root = source.bytes.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let root else { return }
        defer { cmark_node_free(root) }
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while !converter.isTooDeep {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard let node = cmark_iter_get_node(iterator) else { return }
            if event == CMARK_EVENT_EXIT {
                converter.leave()
            } else {
                let (kind, isLeaf) = kind(of: node)
                converter.enter(kind, lines(of: node))
                if isLeaf { converter.leave() }
            }
        }
    }

    private static func lines(of node: OpaquePointer) -> TreeConverter.Place {
        TreeConverter.Place(
            startLine: Int(cmark_node_get_start_line(node)), startColumn: Int(cmark_node_get_start_column(node)),
            endLine: Int(cmark_node_get_end_line(node)), endColumn: Int(cmark_node_get_end_column(node)))
    }

    /// What a node is, and whether the iterator leaves it without an event of its own.
    private static func kind(of node: OpaquePointer) -> (TreeConverter.Kind, isLeaf: Bool) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: (.quote, false)
        case CMARK_NODE_LIST:
            (
                .list(
                    start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                        ? Int(cmark_node_get_list_start(node)) : nil,
                    isTight: cmark_node_get_list_tight(node) != 0), false
            )
        case CMARK_NODE_ITEM: (.item, false)
        case CMARK_NODE_CODE_BLOCK:
            (.code(info: text(cmark_node_get_fence_info(node)), text: text(cmark_node_get_literal(node))), true)
        case CMARK_NODE_HTML_BLOCK: (.htmlBlock(text(cmark_node_get_literal(node))), true)
        case CMARK_NODE_PARAGRAPH: (.paragraph, false)
        case CMARK_NODE_HEADING: (.heading(rank: Int(cmark_node_get_heading_level(node))), false)
        case CMARK_NODE_THEMATIC_BREAK: (.thematicBreak, true)
        case CMARK_NODE_TEXT: (.text(text(cmark_node_get_literal(node))), true)
        case CMARK_NODE_SOFTBREAK: (.softBreak, true)
        case CMARK_NODE_LINEBREAK: (.hardBreak, true)
        case CMARK_NODE_CODE: (.codeSpan(text(cmark_node_get_literal(node))), true)
        case CMARK_NODE_HTML_INLINE: (.htmlInline(text(cmark_node_get_literal(node))), true)
        case CMARK_NODE_EMPH: (.emphasis, false)
        case CMARK_NODE_STRONG: (.strong, false)
        case CMARK_NODE_LINK:
            (.link(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node))), false)
        case CMARK_NODE_IMAGE:
            (.image(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node))), false)
        default: (.document, false)
        }
    }

    /// A node's text. Entities can name control characters, which no page may hold: a sign stands for each.
    private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        let text = pointer.map { String(cString: $0) } ?? ""
        return TextCheck.hasControlCharacter(text) ? TextCheck.replacingControlCharacters(text) : text
    }
}
