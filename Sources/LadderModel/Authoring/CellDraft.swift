internal import LadderSource

/// What a section says of one category, as it is being read.
struct CellDraft {
    struct Statement {
        let inlines: [Inline]
        /// Blocks below its own words.
        var below: [Block] = []
        let span: SourceSpan
    }

    private(set) var paragraphs: [Statement] = []
    private(set) var items: [Statement] = []
    private(set) var isList = false
    private(set) var notes: [Block] = []

    mutating func add(_ block: Block, _ diagnostics: inout Diagnostics) {
        switch block.content {
        case .paragraph(let inlines) where !isList: add(paragraph: inlines, span: block.span)
        case .list(let list):
            isList = true
            for item in list.items { add(item, of: list, &diagnostics) }
        default: notes.append(block)
        }
    }

    mutating func add(paragraph inlines: [Inline], span: SourceSpan) {
        guard !inlines.isEmpty else { return }
        paragraphs.append(Statement(inlines: inlines, span: span))
    }

    private mutating func add(_ item: ListItem, of list: MarkdownList, _ diagnostics: inout Diagnostics) {
        guard let first = item.blocks.first else {
            diagnostics.report(
                LadderRule.emptyItem, "this item is empty", at: item.span.firstLine,
                help: ["write what is expected, or remove it"])
            return
        }
        guard case .paragraph(let inlines) = first.content else {
            diagnostics.report(
                LadderRule.unplacedItem, "this item doesn't begin with a sentence, so it is no expectation",
                at: item.span.firstLine, help: ["begin it with what is expected; it is shown below the category"])
            let single = MarkdownList(start: list.start, isTight: list.isTight, items: [item])
            notes.append(Block(content: .list(single), span: item.span))
            return
        }
        if let written = WrittenID(inlines), written.inlines.isEmpty {
            diagnostics.report(
                LadderRule.emptyItem, "this item has the id “\(written.id)” and no text", at: first.span.firstLine,
                help: ["write what is expected before the id"])
        }
        LaterShapes.checkLeadIn(item, inlines, &diagnostics)
        items.append(Statement(inlines: inlines, below: Array(item.blocks.dropFirst()), span: first.span))
    }

    /// With a list, the paragraphs are its summary; without one, each is an expectation.
    var statements: [Statement] { isList ? items : paragraphs }
    var summary: [Statement] { isList ? paragraphs : [] }
}
