/// Looks for text that other programs read as something of its own, and that stays plain text here.
struct ForeignSyntax {
    private let file: SourceFile
    private let mayHoldSigns: Bool
    /// Where the next `://` stands in the words of the document's texts, which lie one behind the other in one store.
    private var nextSchemeEnd = -1

    init(file: SourceFile) {
        self.file = file
        mayHoldSigns = !Self.signs.isDisjoint(with: file.signs)
    }

    /// - Parameter blocks: all of the document.
    mutating func report(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        check(blocks, isItem: false, &diagnostics)
    }

    private mutating func check(_ blocks: [Block], isItem: Bool, _ diagnostics: inout Diagnostics) {
        for index in blocks.indices {
            let place = blocks[index].span.bytes
            switch blocks[index].content {
            case .paragraph(let inlines):
                // As it stands in the file: there a start that its author escaped is another.
                let start = ForeignText.start(of: file.bytes[place])
                if start.isEmpty {
                    // It begins with an ordinary word.
                } else if isItem, index == 0, ForeignText.isTaskBox(start) {
                    report(.taskBox, file.span(place).firstLine, &diagnostics)
                } else if let kind = ForeignText.opening(start) {
                    report(kind, file.span(place).firstLine, &diagnostics)
                }
                check(inlines, place, &diagnostics)
            case .heading(_, let inlines): check(inlines, place, &diagnostics)
            case .table(let table):
                var found: Set<ForeignKind> = []
                for cell in ([table.header] + table.rows).joined() where mayHoldMark(cell.inlines, cell.span.bytes) {
                    check(cell.inlines, cell.span.bytes, &found, &diagnostics)
                }
            case .quote(let inner): check(inner, isItem: false, &diagnostics)
            case .list(let list):
                for index in list.items.indices { check(list.items[index].blocks, isItem: true, &diagnostics) }
            case .code, .html, .thematicBreak: break
            }
        }
    }

    private mutating func check(_ inlines: Inlines, _ place: Range<Int>, _ diagnostics: inout Diagnostics) {
        guard mayHoldMark(inlines, place) else { return }
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
    private static let schemeEnd = Array("://".utf8)

    private mutating func mayHoldMark(_ inlines: Inlines, _ place: Range<Int>) -> Bool {
        if mayHoldSigns, file.bytes[place].contains(where: Self.signs.contains) { return true }
        // Most stand in a link's destination, which is none of its words.
        return wordsHoldSchemeEnd(inlines) && Self.hasScheme(inlines)
    }

    /// Asked of one text after the other, so that the words of all are looked through once.
    private mutating func wordsHoldSchemeEnd(_ inlines: Inlines) -> Bool {
        let words = Int(inlines.words.lowerBound)..<Int(inlines.words.upperBound)
        if words.isEmpty { return false }
        if nextSchemeEnd < words.lowerBound {
            nextSchemeEnd = inlines.store.words.withUnsafeBytes {
                $0.firstIndex(of: Self.schemeEnd, from: words.lowerBound) ?? .max
            }
        }
        return nextSchemeEnd < words.upperBound
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
            SourceRule.foreignSyntax, "\(kind.name) of other programs stays plain text here", at: span,
            help: [kind.help])
    }
}
