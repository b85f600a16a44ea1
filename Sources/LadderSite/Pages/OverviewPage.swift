internal import LadderModel
internal import LadderSource

/// The parts of a ladder's page.
struct OverviewPage {
    let resolved: ResolvedLadder
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }

    /// The ladder's prose in order, with the all-levels block and the levels table in their places.
    ///
    /// - Parameters:
    ///   - cells: what pages of the ladder have written of cells.
    ///   - plainCells: the same of cells without ids.
    func writeProse(to page: inout PageBuffer, _ cells: inout HeldCells, _ plainCells: inout HeldCells) {
        for part in ladder.prose {
            switch part {
            case .text(let text): page.put(text)
            case .levelsTable:
                LevelsTable(ladder: ladder, words: words).write(to: &page, &cells)
                PrintedLevelsTable(resolved: resolved, words: words).write(to: &page, &plainCells)
            case .allLevels: if let allLevels = ladder.allLevels { write(allLevels, to: &page) }
            }
        }
    }

    /// What a baseline states; its title is the page's.
    func writeBaseline(to page: inout PageBuffer) {
        if let block = ladder.allLevels { write(block, to: &page) }
        writeDefinitions(to: &page)
    }

    private func write(_ block: AllLevels, to page: inout PageBuffer) {
        page.put("<section class=\"all-levels\">\n")
        if !ladder.isBaseline {
            writeHeading(rank: block.rank, id: block.anchor, to: &page) { $0.put(block.heading.html) }
        }
        if let summary = block.content.summary { page.put(paragraph: summary) }
        for attribute in block.content.attributes {
            page.put("<p><strong>")
            page.put(text: attribute.label)
            page.put("</strong>: ")
            page.put(attribute.value.html)
            page.put("</p>\n")
        }
        for note in block.content.notes { page.put(note) }
        var group: String?
        for (category, cell) in zip(ladder.categories, block.content.cells) where !cell.isEmpty {
            if let name = category.group, name != group { writeGroup(name, rank: min(6, block.rank + 1), to: &page) }
            group = category.group
            write(cell, of: category, rank: min(6, block.rank + (group == nil ? 1 : 2)), to: &page)
        }
        OwnLists(lists: block.content.lists).write(to: &page, rank: min(6, block.rank + 1))
        page.put("</section>\n")
    }

    private func writeGroup(_ name: String, rank: Int, to page: inout PageBuffer) {
        page.put("<h")
        page.put(number: rank)
        page.put(" class=\"category-group\">")
        page.put(text: name)
        page.put("</h")
        page.put(number: rank)
        page.put(">\n")
    }

    private func write(
        _ cell: SectionContent.Cell, of category: LadderModel.Category, rank: Int, to page: inout PageBuffer
    ) {
        writeHeading(rank: rank, id: "all-levels--\(category.id)", to: &page) { $0.put(text: category.name) }
        for summary in cell.summary { page.put(paragraph: summary) }
        if let rating = cell.rating {
            page.put("<p class=\"rating\">")
            page.put(rating.html)
            page.put("</p>\n")
        }
        writeList(cell.expectations, to: &page)
        for examples in cell.examples { page.put(examples: examples) }
        for note in cell.notes { page.put(note) }
    }

    private func writeList(_ expectations: Range<Int>, to page: inout PageBuffer) {
        page.put(list: expectations, .plain) {
            ladder.expectations.leadIns(of: $0)
        } item: { index, page in
            let expectation = ladder.expectations[index]
            page.put("<li id=\"")
            page.put(id: expectation.anchor)
            page.put("\">")
            page.put(expectation.html)
            if let examples = expectation.examples {
                page.put(examples: examples)
            }
            page.put("</li>\n")
        }
    }

    private func writeHeading(rank: Int, id: String, to page: inout PageBuffer, text: (inout PageBuffer) -> Void) {
        page.put("<h")
        page.put(number: rank)
        page.put(" id=\"")
        page.put(text: id)
        page.put("\">")
        text(&page)
        page.put(anchor: id, label: words.linkHere)
        page.put("</h")
        page.put(number: rank)
        page.put(">\n")
    }

    /// What the template has below the prose.
    func sections(hasTransitions: Bool) -> [PageOutline.Entry] {
        let isDefined = ladder.categories.contains { $0.definition != nil && !$0.isDefinedInTable }
        let all = [
            (hasTransitions, "page--transitions", words.transitions),
            (isDefined, "page--categories", words.aboutCategories),
        ]
        return all.filter(\.0).map { PageOutline.Entry(rank: 2, id: $0.1, title: $0.2) }
    }

    /// What the categories mean, but for definitions that a table of the prose shows already.
    func writeDefinitions(to page: inout PageBuffer) {
        let defined = ladder.categories.filter { $0.definition != nil && !$0.isDefinedInTable }
        guard !defined.isEmpty else { return }
        page.put("<dl class=\"definitions\">\n")
        for category in defined {
            page.put("<div><dt>")
            page.put(text: category.name)
            page.put("</dt> <dd>")
            if let definition = category.definition { page.put(definition.html) }
            page.put("</dd></div>\n")
        }
        page.put("</dl>\n")
    }
}
