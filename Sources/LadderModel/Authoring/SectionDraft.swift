internal import LadderSource

/// What a section has said so far, and which category is open in it: `SectionReader` says what each block is.
struct SectionDraft {
    /// How the category that is open was opened: what ends it depends on that.
    enum Opener {
        case heading(rank: Int)
        case paragraph
    }

    private let header: LadderHeader
    private let context: HTMLRenderer.Context
    private(set) var content: SectionContent
    /// One for each category.
    var cells: [CellDraft]
    /// Tables whose rows are categories.
    private(set) var tables: [SectionTable] = []
    private(set) var mistakenTables = MistakenTables()
    private var open: (category: Int, opener: Opener)?
    /// Whether a category, or a heading that is none, has stood already: what follows is no summary.
    private var isPastHead = false
    /// The group whose name stood last, with no category opened since.
    private(set) var group: String?
    private var steps = StepRatings()
    /// The categories that have opened, each with the place where it opened first.
    private var openings: [(category: Int, span: SourceSpan)] = []

    init(header: LadderHeader, categories: Int, context: HTMLRenderer.Context) {
        self.header = header
        self.context = context
        content = SectionContent(categories: categories)
        cells = CellDraft.empty(count: categories)
        openings.reserveCapacity(categories)
    }

    mutating func takeContent() -> SectionContent {
        let taken = content
        content = SectionContent(categories: 0)
        return taken
    }

    // MARK: What is open

    var isOpen: Bool { open != nil }
    var openCategory: Int? { open?.category }

    /// The rank of the heading that opened the category; nil for one that was opened otherwise.
    var openRank: Int? {
        if case .heading(let rank)? = open?.opener { rank } else { nil }
    }

    var isAboveCategories: Bool { open == nil && !isPastHead }

    /// Whether nothing has stood yet but what is said of the whole level.
    var isInHead: Bool { isAboveCategories && cells.stateNothing }

    mutating func close() { open = nil }

    /// Ends the category and the head.
    ///
    /// - Parameter group: the one whose name does that.
    mutating func closeHead(by group: String? = nil) {
        open = nil
        isPastHead = true
        self.group = group
    }

    mutating func start(_ category: Int, _ opener: Opener, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        if let first = openings.first(where: { $0.category == category })?.span {
            diagnostics.report(
                LadderRule.repeatedCategory, "“\(header.categories[category].name)” opens again in this section",
                at: span.firstLine,
                notes: [.init("it opened here first", at: first.firstLine)],
                help: ["what stands below both adds up; put it in one place"])
        } else {
            openings.append((category, span))
        }
        open = (category, opener)
        isPastHead = true
        group = nil
    }

    /// Takes a table whose rows are categories.
    ///
    /// - Parameter level: the level in whose section it stands; nil for the all-levels block.
    /// - Returns: whether it is one.
    mutating func take(_ table: PipeTable, level: Int?, _ diagnostics: inout Diagnostics) -> Bool {
        let told = diagnostics.all.count
        let read = SectionTable(table, in: header, level: level, &diagnostics)
        if let read { take(read, &diagnostics) }
        if read == nil, diagnostics.all.count > told { mistakenTables.add(table, of: header) }
        return read != nil
    }

    /// Each row opens its category; several rows of one add up.
    private mutating func take(_ table: SectionTable, _ diagnostics: inout Diagnostics) {
        var opened: Set<Int> = []
        for row in table.rows {
            if opened.insert(row.category).inserted { start(row.category, .paragraph, row.name.span, &diagnostics) }
            cells[row.category].add(cells: row.expectations)
        }
        tables.append(table)
        open = nil
    }

    // MARK: Blocks

    /// A block that opens nothing: part of the open category, or a note.
    mutating func keep(_ block: Block, _ diagnostics: inout Diagnostics) {
        if block.isSilent { return }
        if let open {
            cells[open.category].add(below(open.category, block), &diagnostics)
        } else {
            addNote(block, &diagnostics)
        }
    }

    /// A heading below that of a category, which pages show at the third rank, or at the fourth in a group, whatever it has in
    /// its source.
    private func below(_ category: Int, _ block: Block) -> Block {
        let shown = header.categories[category].group == nil ? 3 : 4
        guard case .heading(let rank, let inlines) = block.content, let outer = openRank, outer < shown else {
            return block
        }
        return Block(content: .heading(rank: min(6, rank + shown - outer), inlines), span: block.span)
    }

    /// Blocks that stand together.
    mutating func keep(run: ArraySlice<Block>, _ diagnostics: inout Diagnostics) {
        if let open {
            cells[open.category].add(run: run)
        } else {
            ShownIDs.besideExpectations.report(in: run, &diagnostics)
            content.notes.append(RenderedMarkup(Array(run), context))
        }
    }

    mutating func addNote(_ block: Block, _ diagnostics: inout Diagnostics) {
        ShownIDs.besideExpectations.report(in: [block], &diagnostics)
        content.notes.append(RenderedMarkup([block], context))
    }

    /// A paragraph of the head: the first is the summary.
    mutating func addToHead(_ inlines: Inlines, _ block: Block, _ diagnostics: inout Diagnostics) {
        if content.summary == nil {
            ShownIDs.besideExpectations.report(inlines, at: block.span, &diagnostics)
            content.summary = RichText(inlines, context, at: block.span)
        } else {
            addNote(block, &diagnostics)
        }
    }

    /// Each line with a label opens its category or is an attribute.
    mutating func take(_ paragraph: LabelledParagraph, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        for part in paragraph.parts {
            let span = paragraph.span(of: part, in: span)
            if let category = part.category {
                start(category, .paragraph, span, &diagnostics)
                cells[category].add(paragraph: part.value, span: span, &diagnostics)
            } else {
                ShownIDs.besideExpectations.report(part.value, at: span, &diagnostics)
                content.attributes.append(LabelledText(label: part.label, value: RichText(part.value, context)))
            }
        }
    }

    // MARK: Lists

    /// Takes a list of the level's own.
    mutating func addList(_ label: String, _ list: MarkdownList, _ diagnostics: inout Diagnostics) {
        if list.items.first?.span.file.hasBraces == true {
            ShownIDs.besideExpectations.report(in: list, &diagnostics)
        }
        let items = list.items.map { item -> RenderedMarkup in
            if item.further.isEmpty, case .paragraph(let inlines)? = item.first?.content {
                return RenderedMarkup(inlines, context)
            }
            return RenderedMarkup(item.blocks, context)
        }
        content.lists.append(SectionContent.OwnList(label: label, items: items))
    }

    mutating func take(_ opened: CategoryItem, _ item: ListItem, _ diagnostics: inout Diagnostics) {
        start(opened.category, .paragraph, item.span, &diagnostics)
        cells[opened.category].add(paragraph: opened.rest, span: opened.span, &diagnostics)
        add(opened.below, to: opened.category, &diagnostics)
    }

    /// What stands below the name of a category, or of one of its steps, in an item.
    private mutating func add(_ below: [Block], to category: Int, _ diagnostics: inout Diagnostics) {
        for block in below { SectionTable.checkNested(block, in: header, &diagnostics) }
        cells[category].add(below[...], &diagnostics)
    }

    /// An item that begins with a step is an expectation of the step's category; below a step alone they are a list.
    mutating func take(
        _ opening: CategorySteps.Opening, of item: ListItem, in list: MarkdownList, _ diagnostics: inout Diagnostics
    ) {
        let name = header.categories[opening.category].name
        if steps.take(opening, name: name, item.span, &diagnostics) {
            content.cells[opening.category].around.rating = RichText(plain: opening.step)
        }
        isPastHead = true
        guard let first = item.first else { return }
        guard !opening.rest.isEmpty else {
            return add(item.further, to: opening.category, &diagnostics)
        }
        let paragraph = Block(content: .paragraph(opening.rest), span: first.span)
        let rest = ListItem(first: paragraph, further: item.further, span: item.span)
        let alone = MarkdownList(start: list.start, isTight: list.isTight, items: [rest])
        cells[opening.category].add(itemAt: 0, of: alone, &diagnostics)
    }
}
