/// Looks for raw tags that are opened and not closed, or closed and not opened, among the blocks that stand together.
struct HTMLBalance {
    let blocks: [Block]

    func report(_ diagnostics: inout Diagnostics) { check(blocks, &diagnostics) }

    private func check(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        var open: [(name: String, span: SourceSpan)] = []
        for block in blocks {
            switch block.content {
            case .html(let tokens):
                for case .tag(let tag) in tokens { take(tag, block.span.firstLine, &open, &diagnostics) }
            case .paragraph(let inlines), .heading(_, let inlines): check(inlines, block.span.firstLine, &diagnostics)
            case .quote(let inner): check(inner, &diagnostics)
            case .list(let list): for item in list.items { check(item.blocks, &diagnostics) }
            case .table(let table):
                for cell in table.header + table.rows.joined() { check(cell.inlines, cell.span, &diagnostics) }
            case .code, .thematicBreak: break
            }
        }
        reportOpen(open, &diagnostics)
    }

    private func check(_ inlines: [Inline], _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        var open: [(name: String, span: SourceSpan)] = []
        for inline in inlines {
            switch inline {
            case .html(let tag): take(tag, span, &open, &diagnostics)
            case .emphasis(let content), .strong(let content): check(content, span, &diagnostics)
            case .link(let link), .image(let link): check(link.content, span, &diagnostics)
            case .text, .softBreak, .hardBreak, .code: break
            }
        }
        reportOpen(open, &diagnostics)
    }

    private func take(
        _ tag: HTMLTag, _ span: SourceSpan, _ open: inout [(name: String, span: SourceSpan)],
        _ diagnostics: inout Diagnostics
    ) {
        if tag.isVoid { return }
        if !tag.isClosing { return open.append((tag.name, span)) }
        if open.last?.name == tag.name {
            open.removeLast()
        } else {
            diagnostics.report(
                SourceRule.unbalancedHTML, "</\(tag.name)> closes nothing that is open here", at: span,
                help: ["open and close a tag in the same paragraph, list item or run of blocks"])
        }
    }

    private func reportOpen(_ open: [(name: String, span: SourceSpan)], _ diagnostics: inout Diagnostics) {
        for tag in open {
            diagnostics.report(
                SourceRule.unbalancedHTML, "<\(tag.name)> is not closed", at: tag.span,
                help: ["write </\(tag.name)> where it ends"])
        }
    }
}
