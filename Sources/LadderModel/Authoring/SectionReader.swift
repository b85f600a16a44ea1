internal import LadderSource

/// Reads the blocks of a level, or of the all-levels block: FORMAT's rules 3 to 5.
struct SectionReader {
    /// How the category that is open was opened: what ends it depends on that.
    private enum Opener {
        case heading(rank: Int)
        case paragraph
    }

    private let header: LadderHeader
    /// The level; nil for the all-levels block.
    private let level: Int?
    private let context: HTMLRenderer.Context
    private(set) var content: SectionContent
    private(set) var drafts: [CellDraft]
    /// Headings that opened a category, by their offsets: links may lead to them.
    private(set) var categoryHeadings: [Int: Int] = [:]
    /// Headings that bear a group's name, by their offsets.
    private(set) var groupHeadings: [Int] = []
    /// Tables whose rows are categories.
    private(set) var tables: [SectionTable] = []
    private var open: (category: Int, opener: Opener)?
    /// Whether a category, or a heading that is none, has stood already: what follows is no summary.
    private var isPastHead = false
    private var steps = StepRatings()
    private var firstPlaces: [Int: SourceSpan] = [:]
    private var strays = StrayHeadings()

    init(header: LadderHeader, level: Int?, categories: Int, context: HTMLRenderer.Context) {
        self.header = header
        self.level = level
        self.context = context
        content = SectionContent(categories: categories)
        drafts = Array(repeating: CellDraft(), count: categories)
    }

    private var doubts: CategoryDoubts { CategoryDoubts(categories: header.categories, index: header.categoryIndex) }

    /// Whether nothing has stood yet but what is said of the whole level.
    private var isInHead: Bool { open == nil && !isPastHead && drafts.allSatisfy(\.statements.isEmpty) }

    private var hasCategories: Bool { !header.categories.isEmpty }

    mutating func read(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        let folds = Folds(blocks[...], endsAll: namesCategory)
        var index = 0
        while index < blocks.count {
            if let end = folds.end(from: index), let category = category(ofFold: blocks[index...end]) {
                drafts[category].add(fold: blocks[index...end])
                index = end + 1
                continue
            }
            let block = blocks[index]
            index += 1
            switch block.content {
            case .heading(let rank, let inlines):
                let isOverList = index < blocks.count && blocks[index].isList
                readHeading(rank, inlines, block, isOverList: isOverList, &diagnostics)
            case .paragraph(let inlines):
                if index < blocks.count, case .list(let list) = blocks[index].content,
                    let label = ownListLabel(inlines)
                {
                    readOwnList(label, list, &diagnostics)
                    index += 1
                } else {
                    readParagraph(inlines, block, &diagnostics)
                }
            case .quote(let inner) where isInHead: readQuote(inner, &diagnostics)
            case .list(let list):
                doubts.check(list, &diagnostics)
                if open == nil { readList(list, block, &diagnostics) } else { add(list, block, &diagnostics) }
            case .table(let table):
                if let table = SectionTable(table, in: header, level: level, &diagnostics) {
                    take(table, &diagnostics)
                } else {
                    keep(block, &diagnostics)
                }
            default: keep(block, &diagnostics)
            }
        }
        if hasCategories { strays.report(categories: header.categories.map(\.name), &diagnostics) }
    }

    private func namesCategory(_ block: Block) -> Bool {
        switch block.content {
        case .heading(_, let inlines): namesCategory(String(inlines.plainText.withoutLastColon))
        case .paragraph(let inlines):
            LabelledParagraph(inlines, categories: header.categoryIndex, takesAttributes: false) != nil
        default: false
        }
    }

    private func namesCategory(_ heading: String) -> Bool {
        header.categoryIndex.place(of: heading) != nil || header.groups.contains(heading)
    }

    /// Whether an item opens a category, or belongs to one by its step.
    private func opensCategory(_ item: ListItem) -> Bool {
        CategoryItem(item, categories: header.categoryIndex) != nil || header.steps.opening(of: item) != nil
    }

    /// The category that a fold belongs to; nil for one that counts for nothing as a whole.
    private func category(ofFold fold: ArraySlice<Block>) -> Int? {
        if hasCategories { return open?.category }
        // The one that has no name has no opening either, and a list in a fold is no bare list.
        return fold.contains(where: \.isList) ? 0 : nil
    }

    private mutating func readHeading(
        _ rank: Int, _ inlines: [Inline], _ block: Block, isOverList: Bool, _ diagnostics: inout Diagnostics
    ) {
        let name = String(inlines.plainText.withoutLastColon)
        if let category = header.categoryIndex.place(of: name) {
            categoryHeadings[block.span.bytes.lowerBound] = category
            strays.addCategory(rank: rank)
            start(category, .heading(rank: rank), block.span, &diagnostics)
            return
        }
        if header.groups.contains(name) {
            groupHeadings.append(block.span.bytes.lowerBound)
            open = nil
            isPastHead = true
            return
        }
        let isDecorated = doubts.check(heading: name, block, &diagnostics)
        if case .heading(let outer)? = open?.opener, rank > outer { return keep(block, &diagnostics) }
        open = nil
        isPastHead = true
        if !isDecorated { strays.add(name, rank: rank, span: block.span, isOverList: isOverList) }
        keep(block, &diagnostics)
    }

    private mutating func start(_ category: Int, _ opener: Opener, _ span: SourceSpan, _ diagnostics: inout Diagnostics)
    {
        if let first = firstPlaces[category] {
            diagnostics.report(
                LadderRule.repeatedCategory, "“\(header.categories[category].name)” opens again in this section",
                at: span.firstLine,
                notes: [.init("it opened here first", at: first.firstLine)],
                help: ["what stands below both adds up; put it in one place"])
        } else {
            firstPlaces[category] = span
        }
        open = (category, opener)
        isPastHead = true
    }

    /// Each row opens its category; several rows of one add up.
    private mutating func take(_ table: SectionTable, _ diagnostics: inout Diagnostics) {
        var opened: Set<Int> = []
        for row in table.rows {
            if opened.insert(row.category).inserted { start(row.category, .paragraph, row.name.span, &diagnostics) }
            drafts[row.category].add(cells: row.expectations)
        }
        tables.append(table)
        open = nil
    }

    /// A block that opens nothing: part of the open category, or a note.
    private mutating func keep(_ block: Block, _ diagnostics: inout Diagnostics) {
        if Self.isComment(block) { return }
        if let open {
            drafts[open.category].add(block, &diagnostics)
        } else {
            content.notes.append(RenderedMarkup([block], context))
        }
    }

    private static func isComment(_ block: Block) -> Bool {
        guard case .html(let tokens) = block.content else { return false }
        return tokens.allSatisfy { token in
            switch token {
            case .comment: true
            case .text(let text): text.allSatisfy(\.isWhitespace)
            case .tag: false
            }
        }
    }

    // MARK: Paragraphs

    private mutating func readParagraph(_ inlines: [Inline], _ block: Block, _ diagnostics: inout Diagnostics) {
        let isAboveCategories = open == nil && !isPastHead
        if let paragraph = LabelledParagraph(
            inlines, categories: header.categoryIndex, takesAttributes: isAboveCategories)
        {
            return take(paragraph, block.span, &diagnostics)
        }
        doubts.check(inlines, block, &diagnostics)
        if !isAboveCategories { return keep(block, &diagnostics) }
        if content.summary == nil {
            content.summary = RichText(inlines, context)
        } else {
            content.notes.append(RenderedMarkup([block], context))
        }
    }

    /// Each line with a label opens its category or is an attribute.
    private mutating func take(_ paragraph: LabelledParagraph, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        for part in paragraph.parts {
            if let category = part.category {
                start(category, .paragraph, span, &diagnostics)
                drafts[category].add(paragraph: part.value, span: span)
            } else {
                content.attributes.append(LabelledText(label: part.label, value: RichText(part.value, context)))
            }
        }
    }

    /// A quote in the head counts as its paragraphs; whatever else stands in it is kept.
    private mutating func readQuote(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        for block in blocks {
            switch block.content {
            case .paragraph(let inlines): readParagraph(inlines, block, &diagnostics)
            case .quote(let inner) where isInHead: readQuote(inner, &diagnostics)
            case .list(let list) where open == nil:
                for item in list.items where opensCategory(item) {
                    doubts.reportUnplaced(item, "this item stands in a quote, so it opens no category", &diagnostics)
                }
                keep(block, &diagnostics)
            default: keep(block, &diagnostics)
            }
        }
        // A category that opens in it ends with it.
        open = nil
    }

    // MARK: Lists

    /// The label of a list of the level's own: bold, alone but for its colon, and no category's; not below a category's heading.
    private func ownListLabel(_ inlines: [Inline]) -> String? {
        if case .heading? = open?.opener { return nil }
        guard let labelled = LabelledInlines(inlines), labelled.isBold, labelled.hasColon, labelled.rest.isEmpty,
            header.categoryIndex.place(of: labelled.label) == nil
        else { return nil }
        return labelled.label
    }

    private mutating func readOwnList(_ label: String, _ list: MarkdownList, _ diagnostics: inout Diagnostics) {
        open = nil
        doubts.check(list, &diagnostics)
        if let lost = list.items.first(where: opensCategory) {
            doubts.reportSwallowed(lost, by: label, &diagnostics)
        }
        let items = list.items.map { item -> RenderedMarkup in
            if item.blocks.count == 1, case .paragraph(let inlines) = item.blocks[0].content {
                return RenderedMarkup(inlines, context)
            }
            return RenderedMarkup(item.blocks, context)
        }
        content.lists.append(SectionContent.OwnList(label: label, items: items))
    }

    /// A list outside any category: its items open categories or are attributes, or, where the ladder has no categories,
    /// are expectations.
    private mutating func readList(_ list: MarkdownList, _ block: Block, _ diagnostics: inout Diagnostics) {
        guard hasCategories else { return drafts[0].add(block, &diagnostics) }
        let opened = list.items.map { CategoryItem($0, categories: header.categoryIndex) }
        let opensCategories = list.items.contains(where: opensCategory)
        var rest: [ListItem] = []
        for (item, opened) in zip(list.items, opened) {
            if let step = header.steps.opening(of: item) {
                take(step, of: item, in: list, &diagnostics)
            } else if let opened {
                read(opened, item, &diagnostics)
            } else if let attributes = attributes(of: item) {
                take(attributes, item.span, &diagnostics)
            } else if opensCategories {
                doubts.reportUnplaced(
                    item, "this item starts with no category's name, and its neighbours do", &diagnostics)
                content.notes.append(RenderedMarkup([Self.list([item], of: list, item.span)], context))
            } else {
                rest.append(item)
            }
        }
        // A category ends with its list item.
        open = nil
        guard !rest.isEmpty else { return }
        doubts.checkUnopened(rest, &diagnostics)
        keep(Self.list(rest, of: list, block.span), &diagnostics)
    }

    private mutating func read(_ opened: CategoryItem, _ item: ListItem, _ diagnostics: inout Diagnostics) {
        start(opened.category, .paragraph, item.span, &diagnostics)
        drafts[opened.category].add(paragraph: opened.rest, span: item.blocks[0].span)
        add(opened.below, to: opened.category, &diagnostics)
    }

    /// What stands below the name of a category, or of one of its steps, in an item.
    private mutating func add(_ below: ArraySlice<Block>, to category: Int, _ diagnostics: inout Diagnostics) {
        for block in below { SectionTable.checkNested(block, in: header, &diagnostics) }
        drafts[category].add(below, &diagnostics)
    }

    /// A list of the open category, but for the items that a step gives to another.
    private mutating func add(_ list: MarkdownList, _ block: Block, _ diagnostics: inout Diagnostics) {
        let openings = list.items.map(header.steps.opening)
        guard let open, openings.contains(where: { $0 != nil }) else { return keep(block, &diagnostics) }
        for (item, opening) in zip(list.items, openings) {
            if let opening {
                take(opening, of: item, in: list, &diagnostics)
            } else {
                drafts[open.category].add(item, of: list, &diagnostics)
            }
        }
    }

    /// An item that begins with a step is an expectation of the step's category; below a step alone they are a list.
    private mutating func take(
        _ opening: CategorySteps.Opening, of item: ListItem, in list: MarkdownList, _ diagnostics: inout Diagnostics
    ) {
        let name = header.categories[opening.category].name
        if steps.take(opening, name: name, item.span, &diagnostics) {
            content.cells[opening.category].rating = RichText(plain: opening.step)
        }
        isPastHead = true
        guard let first = item.blocks.first else { return }
        guard !opening.rest.isEmpty else {
            return add(item.blocks.dropFirst(), to: opening.category, &diagnostics)
        }
        let paragraph = Block(content: .paragraph(opening.rest), span: first.span)
        let rest = ListItem(blocks: [paragraph] + item.blocks.dropFirst(), span: item.span)
        drafts[opening.category].add(rest, of: list, &diagnostics)
    }

    /// What an item says in the head, one that is nothing but labels of no category with their values.
    private func attributes(of item: ListItem) -> LabelledParagraph? {
        guard isInHead, item.blocks.count == 1, case .paragraph(let inlines) = item.blocks[0].content,
            let attributes = LabelledParagraph(inlines, categories: header.categoryIndex, takesAttributes: true),
            attributes.parts.allSatisfy({ $0.category == nil && doubts.nearest(to: $0.label) == nil })
        else { return nil }
        return attributes
    }

    private static func list(_ items: [ListItem], of list: MarkdownList, _ span: SourceSpan) -> Block {
        Block(content: .list(MarkdownList(start: list.start, isTight: list.isTight, items: items)), span: span)
    }
}
