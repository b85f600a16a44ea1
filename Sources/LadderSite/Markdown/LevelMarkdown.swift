internal import LadderModel
internal import LadderSource

/// A level's page as Markdown: everything that holds there, each with its origin, and what changes at the next level.
struct LevelMarkdown {
    let resolved: ResolvedLadder
    let index: Int
    let departures: [Departure]
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }
    private var level: Level { ladder.levels[index] }
    private var content: SectionContent { level.sameAs.map { ladder.levels[$0].content } ?? level.content }

    func write(to page: inout MarkdownBuffer) {
        page.heading(1, level.fullName)
        page.paragraph { page in
            page.put(link: SiteTarget(path: HandbookPath.page(ladder.id)), ladder.title)
            if level.isDraft { page.put(text: " · \(words.draft)") }
            if let sameAs = level.sameAs.map({ ladder.levels[$0] }) {
                page.put(" · ")
                page.put(link: target(of: sameAs), words.sameAs(sameAs.name))
            }
        }
        if let summary = content.summary {
            page.block(summary.markdown)
        } else if content.isEmpty, content.notes.isEmpty {
            page.paragraph { $0.put(text: words.notFinalised) }
        }
        AttributesMarkdown(attributes: content.attributes + level.tableAttributes).write(to: &page)
        for note in content.notes { page.block(note.markdown) }
        writeExpectations(to: &page)
        OwnListsMarkdown(lists: content.lists).write(to: &page, rank: 3)
        for departure in departures {
            TransitionMarkdown(resolved: departure.ladder, transition: departure.transition, words: words)
                .write(to: &page)
        }
    }

    private func writeExpectations(to page: inout MarkdownBuffer) {
        let said = resolved.categories.indices.filter { resolved.says(ofCategory: $0, at: index) }
        if !said.isEmpty || !content.lists.isEmpty { page.heading(2, words.whatIsExpected) }
        for category in said {
            let cell = resolved.cell(of: category, at: index)
            page.heading(3, resolved.categories[category].name)
            if let definition = resolved.categories[category].definition { page.block(definition.markdown) }
            for summary in cell.summary { page.block(summary.markdown) }
            if let rating = cell.rating { page.block(rating.markdown) }
            let held = resolved.levels[index].holds[category]
            if !held.isEmpty { page.startBlock() }
            for expectation in held { write(expectation, to: &page) }
            for note in cell.notes { page.block(note.markdown) }
        }
    }

    private func write(_ expectationIndex: Int, to page: inout MarkdownBuffer) {
        let expectation = resolved.pool[expectationIndex]
        page.item { page in
            page.put(expectation.body.markdown, indent: 2)
            page.put(" (")
            if resolved.isOwn(expectationIndex, of: index) {
                page.put(text: words.newHere)
            } else {
                let origin = ExpectationOrigin(resolved: resolved, expectation: expectationIndex)
                page.put(link: origin.target, origin.name)
            }
            for old in resolved.predecessors(of: expectationIndex) {
                let origin = ExpectationOrigin(resolved: resolved, expectation: old)
                page.put(" · ")
                page.put(link: origin.target, words.strengthens(origin.name))
            }
            page.put(")")
        }
        if let examples = expectation.examples { page.itemBlocks(examples.markdown) }
    }

    private func target(of level: Level) -> SiteTarget {
        SiteTarget(path: HandbookPath.page("\(ladder.id)/\(level.id)"))
    }
}
