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
        // Of neighbours that look alike only the first is reported.
        var last: Lookalike.Kind?
        for index in blocks.indices {
            let place = blocks[index].span.bytes
            var current: Lookalike.Kind?
            switch blocks[index].content {
            case .paragraph(let inlines):
                checkStart(of: place, isFirstOfItem: false, &diagnostics)
                let found = lookalike(inlines, place)
                current = found?.kind
                if let found, current != last { report(found, &diagnostics) }
                check(inlines, place, &diagnostics)
                checkAttributes(inlines, place, inHeading: false, &diagnostics)
            case .heading(_, let inlines):
                check(inlines, place, &diagnostics)
                checkAttributes(inlines, place, inHeading: true, &diagnostics)
            case .table(let table):
                var found: Set<ForeignKind> = []
                for cell in ([table.header] + table.rows).joined() where mayHoldMark(cell.inlines, cell.span.bytes) {
                    check(cell.inlines, cell.span.bytes, &found, &diagnostics)
                }
            case .quote(let inner): check(inner, &diagnostics)
            case .list(let list): check(list, &diagnostics)
            case .html: checkLines(ofHTML: place, &diagnostics)
            case .code, .thematicBreak: break
            }
            last = current
        }
    }

    private func check(_ list: MarkdownList, _ diagnostics: inout Diagnostics) {
        var last: Lookalike.Kind?
        for index in list.items.indices {
            if let (text, span) = list.items[index].paragraph {
                checkStart(of: span.bytes, isFirstOfItem: true, &diagnostics)
                let found = lookalike(text, span.bytes, inItem: true)
                if let found, found.kind != last { report(found, item: span.bytes.lowerBound, &diagnostics) }
                last = found?.kind
                check(text, span.bytes, &diagnostics)
                checkAttributes(text, span.bytes, inHeading: false, &diagnostics)
            } else if let first = list.items[index].first {
                check([first], &diagnostics)
            }
            check(list.items[index].further, &diagnostics)
        }
    }

    /// As it stands in the file: there a start that its author escaped is another.
    private func checkStart(of paragraph: Range<Int>, isFirstOfItem: Bool, _ diagnostics: inout Diagnostics) {
        guard !paragraph.isEmpty, ForeignText.mayStart(with: file.bytes[paragraph.lowerBound]) else { return }
        let start = ForeignText.start(of: file.bytes[paragraph])
        if isFirstOfItem, ForeignText.isTaskBox(start) {
            report(.taskBox, file.span(paragraph).firstLine, &diagnostics)
        } else if let kind = ForeignText.opening(start) {
            report(kind, file.span(paragraph).firstLine, &diagnostics)
        }
    }

    /// Markdown right below a tag, which is no Markdown there.
    private func checkLines(ofHTML block: Range<Int>, _ diagnostics: inout Diagnostics) {
        let lines = ParagraphText.lines(file.bytes[block])
        guard let first = lines.first, !first.starts(with: "<!".utf8) else { return }
        let line = lines.dropFirst().first { line in
            let rest = line.drop { $0 == UInt8(ascii: "#") }
            let rank = rest.startIndex - line.startIndex
            return rest.first == .space && (1...6).contains(rank) || line.starts(with: "- ".utf8)
                || line.starts(with: "* ".utf8)
        }
        if let line { report(.belowTag, file.span(line.startIndex..<line.endIndex), &diagnostics) }
    }

    // MARK: What was meant as a list or a table

    private enum Lookalike {
        enum Kind { case bullet, table, mark }

        case bullet(Range<Int>)
        case table(BrokenTable)
        case mark(UnspacedMark)

        var kind: Kind {
            switch self {
            case .bullet: .bullet
            case .table: .table
            case .mark: .mark
            }
        }
    }

    private func lookalike(_ inlines: Inlines, _ place: Range<Int>, inItem: Bool = false) -> Lookalike? {
        // No typed bullet is ASCII, and most paragraphs are a single line without a pipe.
        let mayHoldTable = file.signs.contains(.pipe)
        guard let first = place.first.map({ file.bytes[$0] }),
            first >= 0x80 || mayHoldTable || inlines.hasLines || UnspacedMark.mayBegin(with: first)
        else { return nil }
        let text = file.bytes[place]
        if let mark = UnspacedMark(in: text, hasLines: inlines.hasLines, inItem: inItem) { return .mark(mark) }
        if let line = TypedBullet.firstLine(in: text, hasLines: inlines.hasLines) { return .bullet(line) }
        guard mayHoldTable, text.contains(.pipe) else { return nil }
        return BrokenTable(in: text).map(Lookalike.table)
    }

    /// - Parameter item: where the item begins whose first paragraph it is.
    private func report(_ found: Lookalike, item: Int? = nil, _ diagnostics: inout Diagnostics) {
        switch found {
        case .bullet(let line):
            report(line.lowerBound == item ? .doubledBullet : .typedBullet, file.span(line), &diagnostics)
        case .mark(let mark):
            report(mark.kind == .heading ? .unspacedHeading : .unspacedBullet, file.span(mark.line), &diagnostics)
        case .table(let table):
            diagnostics.report(SourceRule.brokenTable, table.message, at: file.span(table.line), help: [table.help])
        }
    }

    // MARK: Marks within a text

    private func checkAttributes(
        _ inlines: Inlines, _ place: Range<Int>, inHeading: Bool, _ diagnostics: inout Diagnostics
    ) {
        guard file.hasBraces, file.bytes[place].contains(UInt8(ascii: "}")),
            let list = ForeignText(inlines, signs: file.signs).attributeList(inHeading: inHeading),
            let start = lastPlace(of: list.text, in: place)
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
    private static let signs = ByteSet("{~^".utf8)
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
        block.dropLast(text.count - 1).first { stands(text, at: $0, in: block) }
    }

    private func lastPlace(of text: [UInt8], in block: Range<Int>) -> Int? {
        block.dropLast(text.count - 1).last { stands(text, at: $0, in: block) }
    }

    private func stands(_ text: [UInt8], at start: Int, in block: Range<Int>) -> Bool {
        if file.bytes[start] != text[0] || start > block.lowerBound && file.bytes[start - 1] == .backslash {
            return false
        }
        return file.bytes[start..<start + text.count].elementsEqual(text)
    }

    private func report(_ kind: ForeignKind, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            SourceRule.foreignSyntax, kind.message, at: span,
            help: [kind.help])
    }
}
