internal import LadderSource

/// What a section says of one category, as it is being read.
struct CellDraft {
    struct Statement {
        /// With its id.
        let inlines: Inlines
        let written: WrittenID?
        /// Blocks below its own words.
        var below: [Block] = []
        /// The item that leads into its list, as an index into the draft's.
        var leadIn: Int?
        let span: SourceSpan

        /// Without its id.
        var words: Inlines { written?.inlines ?? inlines }
    }

    /// An item that leads into the list below it.
    struct LeadInItem {
        let inlines: Inlines
        /// The one around it, as an index; always an earlier one.
        let outer: Int?
    }

    /// What is to be read of several categories.
    static func empty(count: Int) -> [CellDraft] {
        var drafts: [CellDraft] = []
        drafts.reserveCapacity(count)
        for _ in 0..<count { drafts.append(CellDraft()) }
        return drafts
    }

    private(set) var paragraphs: [Statement] = []
    private(set) var items: [Statement] = []
    private(set) var leadIns: [LeadInItem] = []
    private(set) var isList = false
    /// Folds with lists in them.
    private(set) var examples: [[Block]] = []
    /// Whatever else is kept, each with the blocks that must be shown together.
    private(set) var notes: [[Block]] = []
    /// Cells of tables that stand outside of the levels, and of those in the section.
    private var cells: (outside: [Statement], inside: [Statement]) = ([], [])

    /// Adds blocks that stand together, such as those below an item.
    ///
    /// - Parameter leadIn: the item that leads into their lists.
    mutating func add(_ blocks: ArraySlice<Block>, below leadIn: Int? = nil, _ diagnostics: inout Diagnostics) {
        let folds = Folds(blocks)
        let runs = HTMLRuns(blocks)
        var index = blocks.startIndex
        while index < blocks.endIndex {
            var end = index
            if let last = folds.end(from: index) {
                end = last
                add(fold: blocks[index...end])
            } else if let last = runs.end(from: index) {
                end = last
                add(run: blocks[index...end])
            } else {
                add(blocks[index], below: leadIn, &diagnostics)
            }
            index = end + 1
        }
    }

    mutating func add(_ block: Block, below leadIn: Int? = nil, _ diagnostics: inout Diagnostics) {
        switch block.content {
        case .paragraph(let inlines) where !isList && !Self.isPicture(inlines):
            add(paragraph: inlines, span: block.span, &diagnostics)
        case .list(let list):
            isList = true
            if items.isEmpty { items.reserveCapacity(list.items.count) }
            for index in list.items.indices { add(itemAt: index, of: list, below: leadIn, &diagnostics) }
        default: notes.append([block])
        }
    }

    /// Whether pictures stand alone, with no words that could be expected of anyone.
    private static func isPicture(_ inlines: Inlines) -> Bool {
        inlines.contains(.image) && inlines.allSatisfy { $0 == .image || $0.isBreak }
    }

    mutating func add(fold: ArraySlice<Block>) {
        if fold.contains(where: \.isList) { examples.append(Array(fold)) } else { notes.append(Array(fold)) }
    }

    mutating func add(run: ArraySlice<Block>) { notes.append(Array(run)) }

    mutating func add(paragraph inlines: Inlines, span: SourceSpan, _ diagnostics: inout Diagnostics) {
        guard !inlines.isEmpty else { return }
        let written = WrittenID(inlines)
        if let written, written.inlines.isEmpty {
            return diagnostics.report(
                LadderRule.misplacedID, "the id “\(written.id)” stands alone here, and only expectations have ids",
                at: span.firstLine,
                help: ["remove it, or write it at the end of an expectation, in one paragraph with that"])
        }
        paragraphs.append(Statement(inlines: inlines, written: written, span: span))
    }

    /// Takes an item of a list, with what stands below its first paragraph as its examples.
    ///
    /// - Parameters:
    ///   - index: the item's place, for there are more items than of anything else, and to copy one takes long.
    ///   - leadIn: the item that leads into the list.
    mutating func add(
        itemAt index: Int, of list: MarkdownList, below leadIn: Int? = nil, _ diagnostics: inout Diagnostics
    ) {
        isList = true
        guard let (inlines, span) = list.items[index].paragraph else {
            return addUnread(list.items[index], of: list, &diagnostics)
        }
        let further = list.items[index].further
        let written = WrittenID(inlines)
        if let written, written.inlines.isEmpty {
            diagnostics.report(
                LadderRule.emptyItem, "this item has the id “\(written.id)” and no text",
                at: span.firstLine,
                help: ["write what is expected before the id"])
            if further.isEmpty { return }
        }
        if Self.leads(written?.inlines ?? inlines, into: further) {
            return addLeadIn(inlines, written, span, over: further, below: leadIn, &diagnostics)
        }
        items.append(
            Statement(inlines: inlines, written: written, below: further, leadIn: leadIn, span: span))
    }

    /// An item that begins with no sentence.
    private mutating func addUnread(_ item: ListItem, of list: MarkdownList, _ diagnostics: inout Diagnostics) {
        guard item.first != nil else {
            diagnostics.report(
                LadderRule.emptyItem, "this item is empty", at: item.span.firstLine,
                help: ["write what is expected, or remove it"])
            return
        }
        diagnostics.report(
            LadderRule.unplacedItem, "this item doesn't begin with a sentence, so it is no expectation",
            at: item.span.firstLine, help: ["begin it with what is expected; it is shown below the category"])
        let single = MarkdownList(start: list.start, isTight: list.isTight, items: [item])
        notes.append([Block(content: .list(single), span: item.span)])
    }

    // MARK: Lead-ins

    /// Whether an item's words end with a colon over a list with something to lead into.
    private static func leads(_ words: Inlines, into blocks: [Block]) -> Bool {
        guard case .list(let list)? = blocks.first?.content else { return false }
        return words.plainText.last?.isColon == true
            && list.items.contains { $0.paragraph != nil }
    }

    /// The items below it are expectations, and it is none.
    private mutating func addLeadIn(
        _ inlines: Inlines, _ written: WrittenID?, _ span: SourceSpan, over list: [Block], below outer: Int?,
        _ diagnostics: inout Diagnostics
    ) {
        if written != nil {
            diagnostics.report(
                LadderRule.misplacedID, "this item leads into the list below it, and only expectations have ids",
                at: span.firstLine,
                help: [
                    "remove the id, which is not used, and give the items below ids of their own",
                    "or end the item with a full stop: then it is an expectation, and those below are its examples",
                ])
        } else {
            ShownIDs.besideExpectations.report(inlines, at: span, &diagnostics)
        }
        let leadIn = leadIns.count
        leadIns.append(LeadInItem(inlines: written?.inlines ?? inlines, outer: outer))
        add(list[...], below: leadIn, &diagnostics)
    }

    // MARK: Tables

    /// Takes cells of a table in the section, each an expectation.
    mutating func add(cells: [Statement]) { self.cells.inside += cells }

    /// Takes cells of a table that stands outside of the levels: they come before what the section says.
    mutating func add(outerCells cells: [Statement]) { self.cells.outside += cells }

    // MARK: Results

    /// Whether the expectations are shown as a list: a lone cell stands bare, like a lone paragraph.
    var isShownAsList: Bool {
        isList || (hasCells && statements.count > 1)
    }

    /// With a list, the paragraphs are its summary; without one, each is an expectation.
    var statements: [Statement] {
        let own = isList ? items : paragraphs
        return hasCells ? cells.outside + own + cells.inside : own
    }

    /// Whether the section has said something of the category.
    var hasStatements: Bool { !(paragraphs.isEmpty && items.isEmpty) }

    /// How many of the statements, at their start, stand in tables outside of the levels.
    var outerCount: Int { cells.outside.count }

    private var hasCells: Bool { !(cells.outside.isEmpty && cells.inside.isEmpty) }
    var summary: [Statement] { isList ? paragraphs : [] }
}

extension [CellDraft] {
    /// Whether there is no expectation in any of them.
    var stateNothing: Bool {
        // By places, for a copy of each would cost more than the look; this is asked for each item of a list.
        for place in indices where !self[place].statements.isEmpty { return false }
        return true
    }
}
