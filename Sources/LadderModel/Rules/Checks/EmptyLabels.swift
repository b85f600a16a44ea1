internal import LadderSource

/// Labels that nothing stands behind: `- Scope:` with nothing below it, `**Scope:**` before the next heading.
///
/// What could be a lead-in, a form's title or a heading of its own is none: a list, a deeper heading or a first
/// label may follow those.
struct EmptyLabels {
    private(set) var labels: [LocatedText] = []

    /// - Parameter blocks: those of a document.
    init(_ blocks: [Block]) { look(at: blocks) }

    private mutating func look(at blocks: [Block]) {
        let blocks = blocks.filter { !$0.isSilent }
        var rank = 0
        for (place, block) in blocks.enumerated() {
            let next = place + 1 < blocks.count ? blocks[place + 1] : nil
            switch block.content {
            case .heading(let own, _): rank = own
            case .paragraph(let inlines):
                let before = place > 0 ? Line.last(of: blocks[place - 1]) : nil
                look(at: inlines, block.span, behind: before, next, rank)
            case .quote(let inner): look(at: inner)
            case .list(let list): look(at: list, next, rank)
            case .code, .html, .thematicBreak, .table: break
            }
        }
    }

    private mutating func look(at list: MarkdownList, _ next: Block?, _ rank: Int) {
        for (place, item) in list.items.enumerated() {
            // What follows a list may be meant for its last item.
            let isFollowed = place + 1 == list.items.count && !Self.ends(before: next, rank)
            if let label = item.label, !isFollowed { labels.append(label) } else { look(at: item.blocks) }
        }
    }

    /// Looks at a paragraph's lines, each of which may be a label with its text.
    private mutating func look(
        at inlines: Inlines, _ span: SourceSpan, behind: Line?, _ next: Block?, _ rank: Int
    ) {
        let texts = LabelledInlines.lines(of: inlines)
        let places = span.lines
        guard texts.count == places.count else { return }
        var before = behind
        for (index, text) in texts.enumerated() {
            let line = Line(text)
            defer { before = line }
            guard line == .label, let label = LabelledInlines(text)?.label else { continue }
            let found = LocatedText(label, at: places[index])
            let following = index + 1 < texts.count ? Line(texts[index + 1]) : next.flatMap(Line.first)
            switch following {
            case .label: labels.append(found)
            // The first of several labels may be the title of those that follow.
            case .labelled where before != nil && before != .other: labels.append(found)
            case .labelled, .other: break
            case nil: if Self.ends(before: next, rank) { labels.append(found) }
            }
        }
    }

    /// Whether a part of the text ends before a block: what stands below a deeper heading may belong to the label.
    private static func ends(before next: Block?, _ rank: Int) -> Bool {
        switch next?.content {
        case nil, .thematicBreak: true
        case .heading(let own, _): own <= rank
        default: false
        }
    }

    /// What a line of a paragraph is.
    private enum Line {
        case label, labelled, other

        init(_ inlines: Inlines) {
            let labelled = LabelledInlines(inlines).flatMap { $0.isBold && $0.hasColon ? $0 : nil }
            self = labelled.map { $0.rest.isEmpty ? .label : .labelled } ?? .other
        }

        static func first(of block: Block) -> Line? { lines(of: block)?.first.map(Line.init) }
        static func last(of block: Block) -> Line? { lines(of: block)?.last.map(Line.init) }

        private static func lines(of block: Block) -> [Inlines]? {
            guard case .paragraph(let inlines) = block.content else { return nil }
            return LabelledInlines.lines(of: inlines)
        }
    }
}

extension ListItem {
    /// The label that is all that the item says.
    fileprivate var label: LocatedText? {
        guard further.isEmpty, let first, case .paragraph(let inlines) = first.content,
            let labelled = LabelledInlines(inlines), labelled.hasColon, labelled.rest.isEmpty, !labelled.label.isEmpty
        else { return nil }
        return LocatedText(labelled.label, at: first.span)
    }
}

extension SourceSpan {
    /// The span's lines without blanks at their ends and without the signs of quotes at their starts.
    fileprivate var lines: [SourceSpan] {
        file.bytes[bytes].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            var line = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
            while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\\") || last == 0x0D {
                line.removeLast()
            }
            return file.span(line.startIndex..<line.endIndex)
        }
    }
}
