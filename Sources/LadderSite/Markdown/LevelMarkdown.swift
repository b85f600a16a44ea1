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
        let standing = resolved.standing(at: index)
        var group: String?
        for category in said {
            let cell = resolved.cell(of: category, at: index)
            let declared = resolved.categories[category]
            if let name = declared.group, name != group { page.heading(3, name) }
            group = declared.group
            page.heading(group == nil ? 3 : 4, declared.name)
            if let definition = declared.definition { page.block(definition.markdown) }
            for summary in cell.summary { page.block(summary.markdown) }
            if let rating = cell.rating { page.block(rating.markdown) }
            let held = resolved.levels[index].holds[category]
            let list = LedList(held) { resolved.pool[$0].leadIns }
            page.list(list) { expectation, depth, page in write(expectation, standing, depth: depth, to: &page) }
            for block in cell.examples + cell.notes { page.block(block.markdown) }
        }
    }

    private func write(_ expectationIndex: Int, _ standing: Standing, depth: Int, to page: inout MarkdownBuffer) {
        let expectation = resolved.pool[expectationIndex]
        page.item(depth: depth) { page in
            page.put(expectation.body.markdown, indent: 2 * (depth + 1))
            page.put(" (")
            if !resolved.isOwn(expectationIndex, of: index) {
                let origin = ExpectationOrigin(resolved: resolved, expectation: expectationIndex)
                page.put(link: origin.target, origin.name)
            } else if let old = standing.restated[expectationIndex] {
                let origin = ExpectationOrigin(resolved: resolved, expectation: old)
                page.put(link: origin.target, words.sameAs(origin.name))
            } else {
                page.put(text: words.newHere)
            }
            for old in standing.strengthened(by: expectationIndex) {
                let origin = ExpectationOrigin(resolved: resolved, expectation: old)
                page.put(" · ")
                page.put(link: origin.target, words.strengthens(origin.name))
            }
            page.put(")")
        }
        if let examples = expectation.examples { page.itemBlocks(examples.markdown, depth: depth) }
    }

    private func target(of level: Level) -> SiteTarget {
        SiteTarget(path: HandbookPath.page("\(ladder.id)/\(level.id)"))
    }
}
