internal import LadderModel
internal import LadderSource

/// A level's page as Markdown: everything that holds there, each with its origin, and what changes at the next level.
struct LevelMarkdown {
    let holdings: LevelHoldings
    let equivalents: [(name: String, target: SiteTarget)]
    let departures: [Departure]
    let words: ThemeWords

    private var resolved: ResolvedLadder { holdings.resolved }
    private var index: Int { holdings.level }
    private var ladder: Ladder { resolved.ladder }
    private var level: Level { ladder.levels[index] }
    private var content: SectionContent { ladder.content(ofLevel: index) }

    /// - Parameter pieces: what other pages of the ladder have written.
    func write(to page: inout MarkdownBuffer, _ pieces: inout MarkdownPieces) {
        let content = content
        page.heading(1, level.fullName)
        page.paragraph { page in
            page.put(link: SiteTarget(page: ladder.id), ladder.title)
            if level.isDraft { page.put(text: " · \(words.draft)") }
            if let sameAs = level.sameAs {
                page.put(" · ")
                page.put(
                    link: SiteTarget(page: ladder.levelPages[sameAs]), words.sameAs(ladder.levels[sameAs].shownName))
            }
        }
        LabelledLinks(label: words.equivalentLevels, links: equivalents).write(to: &page)
        if let summary = content.summary {
            page.block(summary.markdown)
        } else if content.isEmpty, content.notes.isEmpty {
            page.paragraph { $0.put(text: words.notFinalised) }
        }
        AttributesMarkdown(attributes: ladder.attributes(ofLevel: index)).write(to: &page)
        for note in content.notes { page.block(note.markdown) }
        writeExpectations(content, to: &page, &pieces)
        OwnListsMarkdown(lists: content.lists).write(to: &page, rank: 3)
        for departure in departures {
            TransitionMarkdown(departure: departure, isOneOfSeveral: departures.count > 1, words: words)
                .write(to: &page, &pieces.items)
        }
    }

    private func writeExpectations(
        _ content: SectionContent, to page: inout MarkdownBuffer, _ pieces: inout MarkdownPieces
    ) {
        let resolved = resolved
        let categories = resolved.categories
        let isAnySaid = categories.indices.contains(where: holdings.says)
        if isAnySaid || !content.lists.isEmpty { page.heading(2, words.whatIsExpected) }
        let writer = HeldMarkdown(resolved: resolved, news: holdings.news, words: words)
        var heading: String?
        for category in categories.indices where holdings.says(ofCategory: category) {
            let cell = resolved.cell(of: category, at: index)
            if let name = categories[category].group, name != heading { page.heading(3, name) }
            heading = categories[category].group
            page.heading(heading == nil ? 3 : 4, categories[category].name)
            if let definition = categories[category].definition { page.block(definition.markdown) }
            for summary in cell.summary { page.block(summary.markdown) }
            if let rating = cell.rating { page.block(rating.markdown) }
            let held = holdings.parts(of: category)
            for group in held.new { writer.write(group, to: &page, &pieces) }
            for block in cell.examples { page.block(block.markdown) }
            for block in cell.notes { page.block(block.markdown) }
            for group in held.continuing { writer.write(group, to: &page, &pieces) }
            writeDropped(holdings.dropped[category], to: &page)
        }
    }

    private func writeDropped(_ dropped: [Int], to page: inout MarkdownBuffer) {
        guard !dropped.isEmpty else { return }
        page.paragraph { $0.put(text: words.dropped + ":") }
        page.startBlock()
        for expectation in dropped {
            let origin = ExpectationOrigin(resolved: resolved, expectation: expectation)
            page.item { page in
                page.put(resolved.pool[expectation], indent: 2)
                page.put(" (")
                page.put(link: origin, origin.name)
                page.put(")")
            }
        }
    }
}
