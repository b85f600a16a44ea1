/// Looks for text that other programs read as something of its own, and that stays plain text here.
struct ForeignSyntax {
    let blocks: [Block]

    func report(_ diagnostics: inout Diagnostics) { check(blocks, isItem: false, &diagnostics) }

    private func check(_ blocks: [Block], isItem: Bool, _ diagnostics: inout Diagnostics) {
        for index in blocks.indices {
            let span = blocks[index].span
            switch blocks[index].content {
            case .paragraph(let inlines):
                // As it stands in the file: there a start that its author escaped is another.
                let start = ForeignText.start(of: span)
                if start.isEmpty {
                    // It begins with an ordinary word.
                } else if isItem, index == 0, ForeignText.isTaskBox(start) {
                    report(.taskBox, span.firstLine, &diagnostics)
                } else if let kind = ForeignText.opening(start) {
                    report(kind, span.firstLine, &diagnostics)
                }
                check(inlines, span, &diagnostics)
            case .heading(_, let inlines): check(inlines, span, &diagnostics)
            case .table(let table):
                var found: Set<ForeignKind> = []
                for cell in ([table.header] + table.rows).joined() where Self.mayHoldMark(cell.inlines, cell.span) {
                    check(cell.inlines, cell.span, &found, &diagnostics)
                }
            case .quote(let inner): check(inner, isItem: false, &diagnostics)
            case .list(let list):
                for index in list.items.indices { check(list.items[index].blocks, isItem: true, &diagnostics) }
            case .code, .html, .thematicBreak: break
            }
        }
    }

    private func check(_ inlines: Inlines, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        guard Self.mayHoldMark(inlines, span) else { return }
        var found: Set<ForeignKind> = []
        check(inlines, span, &found, &diagnostics)
    }

    /// Looks for marks within a text, each kind at its first place in the block.
    private func check(
        _ inlines: Inlines, _ span: SourceSpan, _ found: inout Set<ForeignKind>, _ diagnostics: inout Diagnostics
    ) {
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

    private static func mayHoldMark(_ inlines: Inlines, _ span: SourceSpan) -> Bool {
        let file = span.file
        if !signs.isDisjoint(with: file.signs), file.bytes[span.bytes].contains(where: signs.contains) { return true }
        // Most stand in a link's destination, which is none of its words.
        return inlines.withWords { $0.firstIndex(of: schemeEnd) != nil } && hasScheme(inlines)
    }

    /// Whether a scheme stands outside of links and code.
    private static func hasScheme(_ inlines: Inlines) -> Bool {
        inlines.indices.contains { index in
            switch inlines[index] {
            case .text: inlines.withText(at: index) { $0.firstIndex(of: schemeEnd) != nil }
            case .emphasis, .strong: hasScheme(inlines.content(at: index))
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
