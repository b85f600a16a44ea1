internal import LadderModel
internal import LadderSource

/// A ladder's page as Markdown: its prose in order, and each level with what it adds.
struct OverviewMarkdown {
    let ladder: Ladder
    let relations: LadderRelations
    /// The ways from level to level.
    var transitions: [TransitionRow] = []
    let words: ThemeWords

    /// - Parameter items: what other pages of the ladder have written.
    func write(to page: inout MarkdownBuffer, _ items: inout ExpectationItems) {
        page.heading(1, ladder.title)
        if let description = ladder.description { page.paragraph { $0.put(text: description) } }
        writeFacts(to: &page)
        for line in relations.lines(words) { line.write(to: &page) }
        for part in ladder.prose {
            switch part {
            case .text(let text): page.block(text.markdown)
            case .levelsTable: writeLevels(to: &page, &items)
            case .allLevels: if let allLevels = ladder.allLevels { write(allLevels, to: &page, &items) }
            }
        }
        TransitionTableMarkdown(rows: transitions, words: words).write(to: &page)
        writeDefinitions(to: &page)
    }

    private func writeFacts(to page: inout MarkdownBuffer) {
        let facts = [
            ladder.role, ladder.version.map { "\(words.version) \($0)" },
            ladder.effective.map { "\(words.effective) \($0)" },
            ladder.isDraft ? words.draft : nil,
        ].compactMap(\.self)
        guard !facts.isEmpty || !ladder.isBaseline else { return }
        page.paragraph { page in
            for (place, fact) in facts.enumerated() {
                if place > 0 { page.put(" · ") }
                page.put(text: fact)
            }
            if ladder.isBaseline { return }
            if !facts.isEmpty { page.put(" · ") }
            page.put(link: SiteTarget(page: ladder.id + "/matrix"), words.matrix)
        }
    }

    private func writeLevels(to page: inout MarkdownBuffer, _ items: inout ExpectationItems) {
        page.heading(2, words.levels)
        for (level, id) in zip(ladder.levels, ladder.levelPages) { write(level, id, to: &page, &items) }
    }

    /// - Parameter id: the page's.
    private func write(
        _ level: Level, _ id: String, to page: inout MarkdownBuffer, _ items: inout ExpectationItems
    ) {
        page.heading(3) { page in
            page.put(link: SiteTarget(page: id), level.name)
            if let title = level.title { page.put(text: " – \(title)") }
            if let track = level.track { page.put(text: " · \(track)") }
            if level.isDraft { page.put(text: " (\(words.draft))") }
        }
        if let sameAs = level.sameAs {
            return page.paragraph { $0.put(text: words.sameAs(ladder.levels[sameAs].shownName)) }
        }
        let content = level.content
        if let summary = content.summary { page.block(summary.markdown) }
        if content.isEmpty {
            if content.summary == nil, content.notes.isEmpty { page.paragraph { $0.put(text: words.notFinalised) } }
            for note in content.notes { page.block(note.markdown) }
        }
        var group: String?
        for (category, cell) in zip(ladder.categories, content.cells) where !cell.isEmpty {
            if let name = category.group, name != group { page.heading(4, name) }
            group = category.group
            page.paragraph { page in
                page.put("**")
                page.put(text: category.name)
                page.put("**")
            }
            CellMarkdown(ladder: ladder, cell: cell).write(to: &page, &items)
        }
    }

    private func write(
        _ block: AllLevels, to page: inout MarkdownBuffer, _ items: inout ExpectationItems
    ) {
        if !ladder.isBaseline { page.heading(block.rank) { $0.put(block.heading.markdown) } }
        if let summary = block.content.summary { page.block(summary.markdown) }
        AttributesMarkdown(attributes: block.content.attributes).write(to: &page)
        for note in block.content.notes { page.block(note.markdown) }
        let rank = min(6, block.rank + 1)
        var group: String?
        for (category, cell) in zip(ladder.categories, block.content.cells) where !cell.isEmpty {
            if let name = category.group, name != group { page.heading(rank, name) }
            group = category.group
            page.heading(group == nil ? rank : min(6, rank + 1), category.name)
            CellMarkdown(ladder: ladder, cell: cell, hasExamples: true).write(to: &page, &items)
            for block in cell.examples + cell.notes { page.block(block.markdown) }
        }
        OwnListsMarkdown(lists: block.content.lists).write(to: &page, rank: rank)
    }

    /// What the categories mean, but for definitions that a table of the prose shows already.
    private func writeDefinitions(to page: inout MarkdownBuffer) {
        let defined = ladder.categories.filter { $0.definition != nil && !$0.isDefinedInTable }
        guard !defined.isEmpty else { return }
        page.heading(2, words.aboutCategories)
        page.startBlock()
        for category in defined {
            guard let definition = category.definition else { continue }
            page.item { $0.put(label: category.name, definition) }
        }
    }
}
