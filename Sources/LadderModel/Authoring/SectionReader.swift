internal import LadderSource

/// Reads the blocks of a level, or of the all-levels block: FORMAT's rules 3 to 5.
struct SectionReader {
    private let header: LadderHeader
    /// The level; nil for the all-levels block.
    private let level: Int?
    private(set) var draft: SectionDraft
    /// Headings that opened a category, each by its offset: links may lead to them.
    private(set) var categoryHeadings: [(offset: Int, category: Int)] = []
    /// Headings that bear a group's name, by their offsets.
    private(set) var groupHeadings: [Int] = []
    /// Headings that open no category.
    private(set) var strays = StrayHeadings()

    init(header: LadderHeader, level: Int?, categories: Int, context: HTMLRenderer.Context) {
        self.header = header
        self.level = level
        draft = SectionDraft(header: header, categories: categories, context: context)
        categoryHeadings.reserveCapacity(categories)
    }

    /// Hands over what is said beside the cells.
    mutating func takeContent() -> SectionContent { draft.takeContent() }

    private var doubts: CategoryDoubts { CategoryDoubts(header: header) }

    private var hasCategories: Bool { !header.categories.isEmpty }

    mutating func read(_ blocks: ArraySlice<Block>, _ diagnostics: inout Diagnostics) {
        var waiting = WaitingDoubts(doubts, since: diagnostics)
        let header = header
        let folds = Folds(blocks) { Self.namesCategory($0, of: header) }
        let runs = HTMLRuns(blocks) { Self.namesCategory($0, of: header) }
        var index = blocks.startIndex
        while index < blocks.endIndex {
            if let end = folds.end(from: index), let category = category(ofFold: blocks[index...end]) {
                draft.cells[category].add(fold: blocks[index...end])
                index = end + 1
                continue
            }
            if let end = ownFold(from: index, folds, blocks) ?? runs.end(from: index) {
                draft.keep(run: blocks[index...end], &diagnostics)
                index = end + 1
                continue
            }
            let place = index
            index += 1
            switch blocks[place].content {
            case .heading(let rank, let inlines):
                let isOverList = index < blocks.endIndex && blocks[index].isList
                if readHeading(rank, inlines, blocks[place].span, isOverList: isOverList, &diagnostics) {
                    draft.keep(blocks[place], &diagnostics)
                }
            case .paragraph(let inlines):
                if let group = groupName(inlines) {
                    draft.closeHead(by: group)
                    continue
                }
                if index < blocks.endIndex, case .list(let list) = blocks[index].content {
                    let label = listLabel(inlines)
                    if let label, draft.openRank == nil {
                        doubts.check(
                            label: label, blocks[place].span, takenFor: "a list of the level's own", &diagnostics)
                        strays.addLabel(label, span: blocks[place].span)
                        readOwnList(label, list, &diagnostics)
                        index += 1
                        continue
                    }
                    wordsAboveList.check(inlines, isLabel: label != nil, blocks[place].span, &diagnostics)
                }
                readParagraph(inlines, blocks[place], &waiting, &diagnostics)
            case .quote(let inner) where draft.isInHead: readQuote(inner, &waiting, &diagnostics)
            case .list(let list):
                doubts.check(list, in: draft.openCategory, &diagnostics)
                if draft.isOpen {
                    add(list, blocks[place], &diagnostics)
                } else {
                    readList(list, blocks[place], &waiting, &diagnostics)
                }
            case .table(let table):
                if !draft.take(table, level: level, &diagnostics) { draft.keep(blocks[place], &diagnostics) }
            case .code(_, let text):
                doubts.check(code: text, blocks[place].span, &diagnostics)
                draft.keep(blocks[place], &diagnostics)
            default: draft.keep(blocks[place], &diagnostics)
            }
        }
        guard hasCategories else { return }
        strays.report(header, &diagnostics)
        waiting.report(draft.cells, &diagnostics)
    }

    private static func namesCategory(_ block: Block, of header: LadderHeader) -> Bool {
        switch block.content {
        case .heading(_, let inlines):
            let name = String(inlines.headingText.withoutLastColon)
            return header.categoryIndex.place(of: name) != nil || header.groups.contains(name)
        case .paragraph(let inlines):
            return LabelledParagraph(inlines, categories: header.categoryIndex, takesAttributes: false) != nil
        default: return false
        }
    }

    /// Whether an item opens a category, or belongs to one by its step.
    private func opensCategory(_ item: ListItem) -> Bool {
        CategoryItem(item, categories: header.categoryIndex) != nil || header.steps.opening(of: item) != nil
    }

    /// The last block of a fold of the level's own, which stays together: its parts alone would be empty, or open. One with
    /// items that open categories is read instead.
    private func ownFold(from start: Int, _ folds: Folds, _ blocks: ArraySlice<Block>) -> Int? {
        folds.end(from: start).flatMap { end in
            let opensCategories = blocks[start...end].contains { block in
                guard case .list(let list) = block.content else { return false }
                return list.items.contains(where: opensCategory)
            }
            return opensCategories ? nil : end
        }
    }

    /// The category that a fold belongs to; nil for one that counts for nothing as a whole.
    private func category(ofFold fold: ArraySlice<Block>) -> Int? {
        if hasCategories { return draft.openCategory }
        // The one that has no name has no opening either, and a list in a fold is no bare list.
        return fold.contains(where: \.isList) ? 0 : nil
    }

    /// - Returns: whether the heading is none of a category or a group, and to be kept.
    private mutating func readHeading(
        _ rank: Int, _ inlines: Inlines, _ span: SourceSpan, isOverList: Bool, _ diagnostics: inout Diagnostics
    ) -> Bool {
        let name = String(inlines.headingText.withoutLastColon)
        if let category = header.categoryIndex.place(of: name) {
            categoryHeadings.append((span.bytes.lowerBound, category))
            strays.addCategory(rank: rank)
            draft.start(category, .heading(rank: rank), span, &diagnostics)
            return false
        }
        if header.groups.contains(name) {
            groupHeadings.append(span.bytes.lowerBound)
            draft.closeHead(by: name)
            return false
        }
        let isDecorated = doubts.check(heading: name, span, &diagnostics)
        if let outer = draft.openRank, rank > outer {
            if isOverList { wordsAboveList.check(heading: name, span, &diagnostics) }
            return true
        }
        draft.closeHead()
        if !isDecorated { strays.add(name, rank: rank, span: span, isOverList: isOverList) }
        return true
    }

    // MARK: Paragraphs

    /// The group that a bold line names, as a heading does.
    private func groupName(_ inlines: Inlines) -> String? {
        guard !header.groups.isEmpty, let labelled = LabelledInlines(inlines), labelled.isBold, labelled.rest.isEmpty,
            header.groups.contains(labelled.label)
        else { return nil }
        return labelled.label
    }

    private mutating func readParagraph(
        _ inlines: Inlines, _ block: Block, _ waiting: inout WaitingDoubts, _ diagnostics: inout Diagnostics
    ) {
        let isAboveCategories = draft.isAboveCategories
        waiting.note(inlines, block.span, isBelowHeading: draft.openRank != nil, &diagnostics)
        if let paragraph = LabelledParagraph(
            inlines, categories: header.categoryIndex, takesAttributes: isAboveCategories)
        {
            for part in paragraph.parts where part.category == nil {
                let span = paragraph.span(of: part, in: block.span)
                doubts.check(label: part.label, span, takenFor: "a fact about the level", &diagnostics)
            }
            return draft.take(paragraph, block.span, &diagnostics)
        }
        if isAboveCategories,
            let parts = LabelledParagraph.divide(inlines, at: block.span, header.categoryIndex)
        {
            for part in parts {
                let block = Block(content: .paragraph(part.text), span: part.span)
                readParagraph(part.text, block, &waiting, &diagnostics)
            }
            return
        }
        doubts.check(inlines, block, &diagnostics)
        if !isAboveCategories { return draft.keep(block, &diagnostics) }
        draft.addToHead(inlines, block, &diagnostics)
    }

    /// A quote in the head counts as its paragraphs; whatever else stands in it is kept.
    private mutating func readQuote(
        _ blocks: [Block], _ waiting: inout WaitingDoubts, _ diagnostics: inout Diagnostics
    ) {
        for block in blocks {
            switch block.content {
            case .paragraph(let inlines): readParagraph(inlines, block, &waiting, &diagnostics)
            case .quote(let inner) where draft.isInHead: readQuote(inner, &waiting, &diagnostics)
            case .list(let list) where !draft.isOpen:
                for item in list.items where opensCategory(item) {
                    doubts.reportUnplaced(item, "this item stands in a quote, so it opens no category", &diagnostics)
                }
                draft.keep(block, &diagnostics)
            case .list(let list):
                doubts.check(list, in: draft.openCategory, &diagnostics)
                draft.keep(block, &diagnostics)
            default: draft.keep(block, &diagnostics)
            }
        }
        // A category that opens in it ends with it.
        draft.close()
    }

    // MARK: Lists

    /// The label of a list of the level's own: bold, alone but for its colon, and no category's.
    private func listLabel(_ inlines: Inlines) -> String? {
        guard let labelled = LabelledInlines(inlines), labelled.isBold, labelled.hasColon, labelled.rest.isEmpty,
            header.categoryIndex.place(of: labelled.label) == nil
        else { return nil }
        return labelled.label
    }

    private var wordsAboveList: WordsAboveList {
        WordsAboveList(doubts: doubts, open: draft.openCategory.map { ($0, draft.cells[$0]) })
    }

    private mutating func readOwnList(_ label: String, _ list: MarkdownList, _ diagnostics: inout Diagnostics) {
        draft.close()
        doubts.check(list, &diagnostics)
        if let lost = list.items.first(where: opensCategory) {
            doubts.reportSwallowed(lost, by: label, &diagnostics)
        }
        draft.addList(label, list, &diagnostics)
    }

    /// A list outside any category: its items open categories or are attributes, or, where the ladder has no categories,
    /// are expectations.
    private mutating func readList(
        _ list: MarkdownList, _ block: Block, _ waiting: inout WaitingDoubts, _ diagnostics: inout Diagnostics
    ) {
        guard hasCategories else { return draft.cells[0].add(block, &diagnostics) }
        let opened = list.items.map { CategoryItem($0, categories: header.categoryIndex) }
        let opensCategories = list.items.contains(where: opensCategory)
        var rest: [ListItem] = []
        for (item, opened) in zip(list.items, opened) {
            if let step = header.steps.opening(of: item) {
                draft.take(step, of: item, in: list, &diagnostics)
            } else if let opened {
                draft.take(opened, item, &diagnostics)
            } else if let attributes = attributes(of: item) {
                draft.take(attributes, item.span, &diagnostics)
            } else if opensCategories {
                doubts.reportNeighbour(item, &diagnostics)
                draft.addNote(Self.list([item], of: list, item.span), &diagnostics)
            } else {
                rest.append(item)
            }
        }
        // A category ends with its list item.
        draft.close()
        guard !rest.isEmpty else { return }
        if let group = draft.group { doubts.reportLoose(rest[0].span, below: group, &diagnostics) }
        doubts.checkUnopened(rest, &diagnostics)
        for item in rest {
            guard let (text, span) = item.paragraph else { continue }
            waiting.note(text, span, isBelowHeading: false, &diagnostics)
        }
        waiting.note(loose: rest)
        draft.keep(Self.list(rest, of: list, block.span), &diagnostics)
    }

    /// A list of the open category, but for the items that a step gives to another.
    private mutating func add(_ list: MarkdownList, _ block: Block, _ diagnostics: inout Diagnostics) {
        let openings = header.steps.isEmpty ? [] : list.items.map(header.steps.opening)
        guard let open = draft.openCategory, openings.contains(where: { $0 != nil }) else {
            return draft.keep(block, &diagnostics)
        }
        for (index, opening) in openings.enumerated() {
            if let opening {
                draft.take(opening, of: list.items[index], in: list, &diagnostics)
            } else {
                draft.cells[open].add(itemAt: index, of: list, &diagnostics)
            }
        }
    }

    /// What an item says in the head, one that is nothing but labels of no category with their values.
    private func attributes(of item: ListItem) -> LabelledParagraph? {
        guard draft.isInHead, item.further.isEmpty, case .paragraph(let inlines)? = item.first?.content,
            let attributes = LabelledParagraph(inlines, categories: header.categoryIndex, takesAttributes: true),
            attributes.parts.allSatisfy({ $0.category == nil && doubts.nearest(to: $0.label) == nil })
        else { return nil }
        return attributes
    }

    private static func list(_ items: [ListItem], of list: MarkdownList, _ span: SourceSpan) -> Block {
        Block(content: .list(MarkdownList(start: list.start, isTight: list.isTight, items: items)), span: span)
    }
}
