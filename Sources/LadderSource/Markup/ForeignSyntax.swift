/// Looks for text that other programs read as something of its own, or that was meant as a list or a table, and that stays
/// plain text here.
struct ForeignSyntax {
    private let file: SourceFile
    private let mayHoldSigns: Bool
    /// Whether a text of the document may hold a mark: of most documents none does.
    private let mayHoldMarks: Bool

    /// - Parameter holdsSchemes: whether `://` stands in a text of the document, and not only where links lead.
    init(file: SourceFile, holdsSchemes: Bool) {
        self.file = file
        mayHoldSigns = !file.signs.isDisjoint(with: Self.signs)
        mayHoldMarks = mayHoldSigns || holdsSchemes
    }

    func check(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        for index in blocks.indices {
            let place = blocks[index].span.bytes
            switch blocks[index].content {
            case .paragraph(let inlines):
                checkStart(of: place, isFirstOfItem: false, &diagnostics)
                check(inlines, place, &diagnostics)
                checkAttributes(inlines, place, isAlone: true, &diagnostics)
            case .heading(_, let inlines):
                check(inlines, place, &diagnostics)
                checkAttributes(inlines, place, isAlone: false, &diagnostics)
            case .table(let table):
                var found: Set<ForeignKind> = []
                for cell in ([table.header] + table.rows).joined() where mayHoldMark(cell.inlines, cell.span.bytes) {
                    check(cell.inlines, cell.span.bytes, &found, &diagnostics)
                }
            case .quote(let inner): check(inner, &diagnostics)
            case .list(let list): check(list, &diagnostics)
            case .code, .html, .thematicBreak: break
            }
        }
    }

    private func check(_ list: MarkdownList, _ diagnostics: inout Diagnostics) {
        for index in list.items.indices {
            if let (text, span) = list.items[index].paragraph {
                checkStart(of: span.bytes, isFirstOfItem: true, &diagnostics)
                check(text, span.bytes, &diagnostics)
            } else if let first = list.items[index].first {
                check([first], &diagnostics)
            }
            check(list.items[index].further, &diagnostics)
        }
    }

    /// As it stands in the file: there a start that its author escaped is another.
    private func checkStart(of paragraph: Range<Int>, isFirstOfItem: Bool, _ diagnostics: inout Diagnostics) {
        if file.signs.contains(SourceSigns.beyondASCII),
            let bullet = TypedBullet.firstLine(in: file.bytes[paragraph])
        {
            report(.typedBullet, file.span(bullet), &diagnostics)
        }
        if file.signs.contains(.pipe), file.bytes[paragraph].contains(.pipe),
            let table = BrokenTable(in: file.bytes[paragraph])
        {
            diagnostics.report(
                SourceRule.brokenTable, table.message, at: file.span(table.line), help: [table.help])
        }
        guard !paragraph.isEmpty, ForeignText.mayStart(with: file.bytes[paragraph.lowerBound]) else { return }
        let start = ForeignText.start(of: file.bytes[paragraph])
        if isFirstOfItem, ForeignText.isTaskBox(start) {
            report(.taskBox, file.span(paragraph).firstLine, &diagnostics)
        } else if let kind = ForeignText.opening(start) {
            report(kind, file.span(paragraph).firstLine, &diagnostics)
        }
    }

    private func checkAttributes(
        _ inlines: Inlines, _ place: Range<Int>, isAlone: Bool, _ diagnostics: inout Diagnostics
    ) {
        guard file.hasBraces, inlines.lastByte.map({ $0 <= .space || $0 == UInt8(ascii: "}") }) ?? true,
            let list = ForeignText(inlines, signs: file.signs).attributeList(isAlone: isAlone),
            let start = firstPlace(of: list.text, in: place)
        else { return }
        report(list.kind, file.span(start..<start + list.text.count), &diagnostics)
    }

    private func check(_ inlines: Inlines, _ place: Range<Int>, _ diagnostics: inout Diagnostics) {
        guard mayHoldMarks, mayHoldMark(inlines, place) else { return }
        var found: Set<ForeignKind> = []
        check(inlines, place, &found, &diagnostics)
    }

    /// Looks for marks within a text, each kind at its first place in the block.
    private func check(
        _ inlines: Inlines, _ block: Range<Int>, _ found: inout Set<ForeignKind>, _ diagnostics: inout Diagnostics
    ) {
        for mark in ForeignText(inlines, signs: file.signs).marks where !found.contains(mark.kind) {
            // What isn't there letter by letter was escaped: its author means the signs themselves.
            guard let start = firstPlace(of: mark.text, in: block) else { continue }
            found.insert(mark.kind)
            report(mark.kind, file.span(start..<start + mark.text.count), &diagnostics)
        }
    }

    /// The signs without which, or without a scheme, nothing in a text is foreign.
    private static let signs = ByteSet("{~^<".utf8)
    static let schemeEnd = Array("://".utf8)

    private func mayHoldMark(_ inlines: Inlines, _ place: Range<Int>) -> Bool {
        if mayHoldSigns, file.bytes[place].contains(where: Self.signs.contains) { return true }
        // Most stand in a link's destination, which is none of its words.
        return Self.hasScheme(inlines)
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
    private func firstPlace(of text: [UInt8], in block: Range<Int>) -> Int? {
        var start = block.lowerBound
        while start + text.count <= block.upperBound {
            let isEscaped = start > block.lowerBound && file.bytes[start - 1] == .backslash
            if file.bytes[start] == text[0], !isEscaped, file.bytes[start..<start + text.count].elementsEqual(text) {
                return start
            }
            start += 1
        }
        return nil
    }

    private func report(_ kind: ForeignKind, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            SourceRule.foreignSyntax, kind.message, at: span,
            help: [kind.help])
    }
}
