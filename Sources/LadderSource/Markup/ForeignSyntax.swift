/// Looks for text that other programs read as something of its own, and that stays plain text here.
struct ForeignSyntax {
    let blocks: [Block]

    func report(_ diagnostics: inout Diagnostics) { check(blocks, isItem: false, &diagnostics) }

    private func check(_ blocks: [Block], isItem: Bool, _ diagnostics: inout Diagnostics) {
        for (index, block) in blocks.enumerated() {
            switch block.content {
            case .paragraph(let inlines):
                // As it stands in the file: there a start that its author escaped is another.
                let start = ForeignText.start(of: block.span)
                if start.isEmpty {
                    // It begins with an ordinary word.
                } else if isItem, index == 0, ForeignText.isTaskBox(start) {
                    report(.taskBox, block.span.firstLine, &diagnostics)
                } else if let kind = ForeignText.opening(start) {
                    report(kind, block.span.firstLine, &diagnostics)
                }
                check(inlines, block.span, &diagnostics)
            case .heading(_, let inlines): check(inlines, block.span, &diagnostics)
            case .table(let table):
                var found: Set<ForeignKind> = []
                for cell in table.header { check(cell.inlines, cell.span, &found, &diagnostics) }
                for cell in table.rows.joined() { check(cell.inlines, cell.span, &found, &diagnostics) }
            case .quote(let inner): check(inner, isItem: false, &diagnostics)
            case .list(let list): for item in list.items { check(item.blocks, isItem: true, &diagnostics) }
            case .code, .html, .thematicBreak: break
            }
        }
    }

    private func check(_ inlines: [Inline], _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        var found: Set<ForeignKind> = []
        check(inlines, span, &found, &diagnostics)
    }

    /// Looks for marks within a text, each kind at its first place in the block.
    private func check(
        _ inlines: [Inline], _ span: SourceSpan, _ found: inout Set<ForeignKind>, _ diagnostics: inout Diagnostics
    ) {
        guard Self.mayHoldMark(inlines, span) else { return }
        for mark in ForeignText(inlines, signs: span.file.signs).marks where !found.contains(mark.kind) {
            // What isn't there letter by letter was escaped: its author means the signs themselves.
            guard let place = Self.place(of: mark.text, in: span) else { continue }
            found.insert(mark.kind)
            report(mark.kind, place, &diagnostics)
        }
    }

    /// The signs without which, or without a scheme, nothing in a text is foreign.
    private static let signs = ByteSet("{~^".utf8)
    private static let schemeEnd = Array("://".utf8)

    private static func mayHoldMark(_ inlines: [Inline], _ span: SourceSpan) -> Bool {
        let bytes = span.file.bytes[span.bytes]
        if !signs.isDisjoint(with: span.file.signs), bytes.contains(where: signs.contains) { return true }
        // Most stand in a link.
        return bytes.firstPlace(of: schemeEnd) != nil && hasScheme(inlines)
    }

    /// Whether a scheme stands outside of links and code.
    private static func hasScheme(_ inlines: [Inline]) -> Bool {
        inlines.contains { inline in
            switch inline {
            case .text(let text): text.utf8.contains(schemeEnd)
            case .emphasis(let content), .strong(let content): hasScheme(content)
            case .softBreak, .hardBreak, .code, .link, .image, .html: false
            }
        }
    }

    /// The first place of a text that no backslash escapes.
    private static func place(of text: [UInt8], in span: SourceSpan) -> SourceSpan? {
        let bytes = span.file.bytes
        var start = span.bytes.lowerBound
        while start + text.count <= span.bytes.upperBound {
            let isEscaped = start > span.bytes.lowerBound && bytes[start - 1] == .backslash
            if bytes[start] == text[0], !isEscaped, bytes[start..<start + text.count].elementsEqual(text) {
                return span.file.span(start..<start + text.count)
            }
            start += 1
        }
        return nil
    }

    private func report(_ kind: ForeignKind, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            SourceRule.foreignSyntax, "\(kind.name) of other programs stays plain text here", at: span,
            help: [kind.help])
    }
}
