internal import LadderSource

/// Reads the blocks of a level, or of the all-levels block: FORMAT's rules 3 to 5.
struct SectionReader {
    /// How the category that is open was opened: what ends it depends on that.
    private enum Opener {
        case heading(rank: Int)
        case paragraph
    }

    private let header: LadderHeader
    private let context: HTMLRenderer.Context
    private(set) var content: SectionContent
    private(set) var drafts: [CellDraft]
    /// Headings that opened a category, by their offsets: links may lead to them.
    private(set) var categoryHeadings: [Int: Int] = [:]
    private var open: (category: Int, opener: Opener)?
    /// Whether a category, or a heading that is none, has stood already: what follows is no summary.
    private var isPastHead = false
    private var firstPlaces: [Int: SourceSpan] = [:]
    private var strays = StrayHeadings()

    init(header: LadderHeader, categories: Int, context: HTMLRenderer.Context) {
        self.header = header
        self.context = context
        content = SectionContent(categories: categories)
        drafts = Array(repeating: CellDraft(), count: categories)
    }

    private var doubts: CategoryDoubts { CategoryDoubts(categories: header.categories, index: header.categoryIndex) }

    /// Whether nothing has stood yet but what is said of the whole level.
    private var isInHead: Bool { open == nil && !isPastHead && drafts.allSatisfy(\.statements.isEmpty) }

    private var place: LaterShapes.Place { open != nil ? .category : isInHead ? .head : .elsewhere }

    private var laterShapes: LaterShapes { LaterShapes(categories: header.categoryIndex) }

    private var hasCategories: Bool { !header.categories.isEmpty }

    mutating func read(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            index += 1
            laterShapes.check(block, in: place, &diagnostics)
            switch block.content {
            case .heading(let rank, let inlines):
                let isOverList = index < blocks.count && blocks[index].isList
                readHeading(rank, inlines, block, isOverList: isOverList, &diagnostics)
            case .paragraph(let inlines):
                if index < blocks.count, case .list(let list) = blocks[index].content,
                    let label = ownListLabel(inlines)
                {
                    open = nil
                    doubts.check(list, &diagnostics)
                    if let lost = list.items.first(where: { opening(of: $0) != nil }) {
                        doubts.reportSwallowed(lost, by: label, &diagnostics)
                    }
                    content.lists.append(ownList(label, list))
                    index += 1
                } else {
                    readParagraph(inlines, block, &diagnostics)
                }
            case .list(let list):
                doubts.check(list, &diagnostics)
                if open == nil { readList(list, block, &diagnostics) } else { keep(block, &diagnostics) }
            default: keep(block, &diagnostics)
            }
        }
        if hasCategories { strays.report(categories: header.categories.map(\.name), &diagnostics) }
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
        if isLabelled(inlines) {
            if readLabelledLines(inlines, block, &diagnostics) { return }
        }
        doubts.check(inlines, block, &diagnostics)
        if open != nil || isPastHead { return keep(block, &diagnostics) }
        if content.summary == nil {
            content.summary = RichText(inlines, context)
        } else {
            content.notes.append(RenderedMarkup([block], context))
        }
    }

    /// Whether a paragraph starts with a bold label that opens a category or, before the first one, is an attribute's.
    private func isLabelled(_ inlines: [Inline]) -> Bool {
        guard let labelled = LabelledInlines(inlines), labelled.isBold else { return false }
        if header.categoryIndex.place(of: labelled.label) != nil { return true }
        return labelled.hasColon && !labelled.rest.isEmpty && open == nil && !isPastHead
    }

    /// Takes a paragraph line by line: each line with a label opens its category or is an attribute, others continue.
    private mutating func readLabelledLines(_ inlines: [Inline], _ block: Block, _ diagnostics: inout Diagnostics)
        -> Bool
    {
        var pending: (label: String, rest: [Inline])?
        for line in LabelledInlines.lines(of: inlines) {
            let labelled = LabelledInlines(line).flatMap { $0.isBold ? $0 : nil }
            let category = labelled.flatMap { header.categoryIndex.place(of: $0.label) }
            if labelled != nil, category != nil || (labelled?.hasColon == true && open == nil) {
                finish(&pending, block.span)
            }
            if let labelled, let category {
                start(category, .paragraph, block.span, &diagnostics)
                pending = (labelled.label, labelled.rest)
            } else if let labelled, labelled.hasColon, open == nil {
                pending = (labelled.label, labelled.rest)
            } else if pending != nil {
                if pending?.rest.isEmpty == false { pending?.rest.append(.softBreak) }
                pending?.rest += line
            }
        }
        finish(&pending, block.span)
        return true
    }

    private mutating func finish(_ pending: inout (label: String, rest: [Inline])?, _ span: SourceSpan) {
        guard let (label, rest) = pending else { return }
        pending = nil
        if let open {
            drafts[open.category].add(paragraph: rest, span: span)
        } else {
            content.attributes.append(LabelledText(label: label, value: RichText(rest, context)))
        }
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

    private func ownList(_ label: String, _ list: MarkdownList) -> SectionContent.OwnList {
        let items = list.items.map { item -> RenderedMarkup in
            if item.blocks.count == 1, case .paragraph(let inlines) = item.blocks[0].content {
                return RenderedMarkup(inlines, context)
            }
            return RenderedMarkup(item.blocks, context)
        }
        return SectionContent.OwnList(label: label, items: items)
    }

    /// A list outside any category: its items open categories, or, where the ladder has none, are expectations.
    private mutating func readList(_ list: MarkdownList, _ block: Block, _ diagnostics: inout Diagnostics) {
        guard hasCategories else { return drafts[0].add(block, &diagnostics) }
        let opened = list.items.map(opening)
        guard opened.contains(where: { $0 != nil }) else {
            checkUnopened(list, block, &diagnostics)
            return keep(block, &diagnostics)
        }
        for (item, opening) in zip(list.items, opened) {
            guard let opening else {
                reportUnplaced(item, "this item starts with no category's name, and its neighbours do", &diagnostics)
                let single = MarkdownList(start: list.start, isTight: list.isTight, items: [item])
                content.notes.append(RenderedMarkup([Block(content: .list(single), span: item.span)], context))
                continue
            }
            start(opening.category, .paragraph, item.span, &diagnostics)
            drafts[opening.category].add(paragraph: opening.rest, span: item.blocks[0].span)
            for below in item.blocks.dropFirst() {
                laterShapes.check(below, in: .category, &diagnostics)
                drafts[opening.category].add(below, &diagnostics)
            }
        }
        // A category ends with its list item.
        open = nil
    }

    /// A list none of whose items opens a category: its items may still have been meant to.
    private func checkUnopened(_ list: MarkdownList, _ block: Block, _ diagnostics: inout Diagnostics) {
        var misspelt = 0
        for item in list.items {
            guard let first = item.blocks.first, case .paragraph(let inlines) = first.content else { continue }
            doubts.check(inlines, first, &diagnostics)
            guard let label = LabelledInlines(inlines), label.hasColon, nearest(to: label.label) != nil else {
                continue
            }
            misspelt += 1
            reportUnplaced(item, "“\(label.label)” is no category's name, so this item opens none", &diagnostics)
        }
        if isInHead, misspelt < list.items.count {
            LaterShapes.checkAttributes(list, block.span, &diagnostics)
        }
    }

    private func nearest(to name: String) -> String? {
        NearestName.suggestion(for: name, among: header.categories.map(\.name))
    }

    private func opening(of item: ListItem) -> (category: Int, rest: [Inline])? {
        guard case .paragraph(let inlines)? = item.blocks.first?.content else { return nil }
        if let category = header.categoryIndex.place(of: inlines.plainText) { return (category, []) }
        guard let labelled = LabelledInlines(inlines), let category = header.categoryIndex.place(of: labelled.label)
        else {
            return nil
        }
        return (category, labelled.rest)
    }

    private func reportUnplaced(_ item: ListItem, _ message: String, _ diagnostics: inout Diagnostics) {
        let names = header.categories.map(\.name)
        let words = (item.blocks.first.map(\.span) ?? item.span).text.prefix { !$0.isColon && !$0.isNewline }
        let nearest = nearest(to: words.filter { $0 != "*" })
        diagnostics.report(
            LadderRule.unplacedItem, message, at: item.span.firstLine,
            label: nearest.map { "did you mean “\($0)”?" },
            help: [
                "it is shown among the level's notes and is no expectation",
                "the categories are \(names.joined(separator: ", "))",
            ])
    }
}
