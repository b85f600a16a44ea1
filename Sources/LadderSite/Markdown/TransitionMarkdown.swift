internal import LadderModel
internal import LadderSource

/// What changes from a level to the next, as Markdown.
struct TransitionMarkdown {
    let departure: Departure
    let isOneOfSeveral: Bool
    let words: ThemeWords

    private var resolved: ResolvedLadder { departure.ladder }
    private var transition: Transition { departure.transition }
    private var ladder: Ladder { resolved.ladder }
    private var next: Level { ladder.levels[transition.to.level] }

    /// - Parameter items: what other pages of the ladder have written.
    func write(to page: inout MarkdownBuffer, _ items: inout ExpectationItems) {
        page.heading(2, departure.title(isOneOfSeveral: isOneOfSeveral, words))
        if let summary = ladder.content(ofLevel: transition.to.level).summary { page.block(summary.markdown) }
        writeStanding(to: &page)
        writeFacts(to: &page)
        writeGroup(
            words.new, transition.new, leadIns: leadIns, summary: { departure.summary(of: $0, besideNew: true) },
            to: &page
        ) {
            write($0, depth: $1, to: &$2, &items)
        }
        writeGroup(
            words.strengthened, transition.strengthened, leadIns: { leadIns(of: $0.new) },
            summary: { departure.summary(of: $0, besideNew: false) }, to: &page
        ) { write($0, depth: $1, to: &$2, &items) }
        writeGroup(words.dropped, transition.dropped, leadIns: leadIns, to: &page) {
            write($0, depth: $1, to: &$2, &items)
        }
        if !next.actions.isEmpty {
            page.heading(3, words.movingTo(next.shownName))
            AttributesMarkdown(attributes: next.actions).write(to: &page)
        }
        OwnListsMarkdown(lists: next.content.lists).write(to: &page, rank: 3)
    }

    private func writeStanding(to page: inout MarkdownBuffer) {
        let count = transition.continuing.reduce(0) { $0 + $1.count }
        page.paragraph { page in
            if let sameAs = next.sameAs {
                page.put(text: words.sameAs(ladder.levels[sameAs].shownName) + ". ")
            } else if next.isDraft || next.content.isEmpty {
                page.put(text: words.notFinalised + " ")
            }
            if count > 0 { page.put(text: words.phrase(.continuing), with: { $0.append(number: count) }, end: " ") }
            page.put(
                link: SiteTarget(page: ladder.levelPages[transition.to.level]), words.phrase(.readAll),
                with: next.fullName)
        }
    }

    private func writeFacts(to page: inout MarkdownBuffer) {
        let changes = FactChanges(on: departure).changes
        if !changes.isEmpty { page.startBlock() }
        for change in changes {
            page.item { page in
                page.put(label: change.label, change.old ?? change.new)
                guard change.old != nil else { return }
                page.put(" → ")
                page.put(change.new.markdown, indent: 2)
            }
        }
    }

    private func leadIns(of expectation: Int) -> [LeadIn] { resolved.pool.leadIns(of: expectation) }

    private func write(
        _ expectation: Int, depth: Int, to page: inout MarkdownBuffer, _ items: inout ExpectationItems
    ) {
        items.start(expectation, in: resolved, depth: depth, on: &page)
        page.endItem()
    }

    private func write(
        _ change: Transition.Strengthening, depth: Int, to page: inout MarkdownBuffer,
        _ items: inout ExpectationItems
    ) {
        write(change.new, depth: depth, to: &page, &items)
        for old in change.old {
            let origin = ExpectationOrigin(resolved: resolved, expectation: old)
            page.item(depth: depth + 1) { page in
                page.put(text: words.strengthens(origin.name) + ": ")
                page.put(resolved.pool[old], below: leadIns(of: change.new), indent: 2 * (depth + 2))
            }
        }
        if let examples = resolved.newExamples(of: change) { page.itemBlocks(examples.markdown, depth: depth) }
    }

    /// - Parameters:
    ///   - changes: by category.
    ///   - summary: what the next level says of a category as a whole.
    private func writeGroup<Change>(
        _ title: String, _ changes: some Collection<some Collection<Change>>, leadIns: (Change) -> [LeadIn],
        summary: (Int) -> [RichText] = { _ in [] }, to page: inout MarkdownBuffer,
        item: (Change, Int, inout MarkdownBuffer) -> Void
    ) {
        guard !changes.allSatisfy({ $0.isEmpty }) else { return }
        page.heading(3, title)
        for (category, changes) in zip(resolved.categories.indices, changes) where !changes.isEmpty {
            page.heading(4, resolved.categories[category].name)
            for paragraph in summary(category) { page.block(paragraph.markdown) }
            page.list(changes, leadIns: leadIns, item: item)
        }
    }
}
