internal import LadderModel
internal import LadderSource

/// A level's page as Markdown: everything that holds there, each with its origin, and what changes at the next level.
struct LevelMarkdown {
    let resolved: ResolvedLadder
    let index: Int
    let equivalents: [(name: String, target: SiteTarget)]
    let departures: [Departure]
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }
    private var level: Level { ladder.levels[index] }
    private var content: SectionContent { level.sameAs.map { ladder.levels[$0].content } ?? level.content }

    /// - Parameter items: what the ladder's other levels have written.
    func write(to page: inout MarkdownBuffer, _ items: inout HeldItems) {
        page.heading(1, level.fullName)
        page.paragraph { page in
            page.put(link: SiteTarget(page: ladder.id), ladder.title)
            if level.isDraft { page.put(text: " · \(words.draft)") }
            if let sameAs = level.sameAs.map({ ladder.levels[$0] }) {
                page.put(" · ")
                page.put(link: target(of: sameAs), words.sameAs(sameAs.name))
            }
        }
        LabelledLinks(label: words.equivalentLevels, links: equivalents).write(to: &page)
        if let summary = content.summary {
            page.block(summary.markdown)
        } else if content.isEmpty, content.notes.isEmpty {
            page.paragraph { $0.put(text: words.notFinalised) }
        }
        AttributesMarkdown(attributes: content.attributes + level.tableAttributes).write(to: &page)
        for note in content.notes { page.block(note.markdown) }
        writeExpectations(to: &page, &items)
        OwnListsMarkdown(lists: content.lists).write(to: &page, rank: 3)
        for departure in departures {
            TransitionMarkdown(departure: departure, isOneOfSeveral: departures.count > 1, words: words)
                .write(to: &page)
        }
    }

    private func writeExpectations(to page: inout MarkdownBuffer, _ items: inout HeldItems) {
        let dropped = resolved.dropped(at: index)
        let said = resolved.categories.indices.filter {
            resolved.says(ofCategory: $0, at: index) || !dropped[$0].isEmpty
        }
        if !said.isEmpty || !content.lists.isEmpty { page.heading(2, words.whatIsExpected) }
        let news = resolved.news(at: index)
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
            let ordered = ExpectationGroup.groups(of: held, news, in: resolved).flatMap(\.expectations)
            let list = LedList(ordered) { resolved.pool[$0].leadIns }
            page.list(list) { write($0, news, depth: $1, to: &$2, &items) }
            for block in cell.examples + cell.notes { page.block(block.markdown) }
            writeDropped(dropped[category], to: &page)
        }
    }

    private func writeDropped(_ dropped: [Int], to page: inout MarkdownBuffer) {
        guard !dropped.isEmpty else { return }
        page.paragraph { $0.put(text: words.dropped + ":") }
        page.startBlock()
        for expectation in dropped {
            let origin = ExpectationOrigin(resolved: resolved, expectation: expectation)
            page.item { page in
                for leadIn in resolved.pool[expectation].leadIns {
                    page.put(leadIn.text.markdown, indent: 2)
                    page.put(" ")
                }
                page.put(resolved.pool[expectation].body.markdown, indent: 2)
                page.put(" (")
                page.put(link: origin, origin.name)
                page.put(")")
            }
        }
    }

    private func write(
        _ expectation: Int, _ news: LevelNews, depth: Int, to page: inout MarkdownBuffer, _ items: inout HeldItems
    ) {
        // Below a lead-in it would be indented.
        guard depth == 0, HeldItems.isSame(expectation, news, in: resolved) else {
            return write(expectation, news, depth: depth, to: &page)
        }
        if items.put(expectation, { page.put(lines: $0) }) { return }
        let start = page.bytes.count
        write(expectation, news, depth: depth, to: &page)
        if HeldItems.isKept(resolved.pool[expectation]) { items.add(expectation, from: start, of: page.bytes) }
    }

    private func write(_ expectationIndex: Int, _ news: LevelNews, depth: Int, to page: inout MarkdownBuffer) {
        let expectation = resolved.pool[expectationIndex]
        page.item(depth: depth) { page in
            page.put(expectation.body.markdown, indent: 2 * (depth + 1))
            page.put(" (")
            let source = news.source(of: expectationIndex)
            let origin = ExpectationOrigin(resolved: resolved, expectation: source)
            if news.isNew(expectationIndex) {
                page.put(text: words.newHere)
            } else {
                page.put(link: origin, source == expectationIndex ? origin.name : words.sameAs(origin.name))
            }
            for old in news.replaced(by: expectationIndex) {
                let origin = ExpectationOrigin(resolved: resolved, expectation: old)
                page.put(" · ")
                page.put(link: origin, words.strengthens(origin.name))
            }
            page.put(")")
        }
        if let change = news.strengthening(of: expectationIndex) {
            for old in change.old {
                page.item(depth: depth + 1) { page in
                    page.put(text: words.whatIsReplaced + ": ")
                    page.put(resolved.pool[old].body.markdown, indent: 2 * (depth + 2))
                }
            }
        }
        if let examples = expectation.examples { page.itemBlocks(examples.markdown, depth: depth) }
    }

    private func target(of level: Level) -> SiteTarget {
        SiteTarget(page: "\(ladder.id)/\(level.id)")
    }
}
