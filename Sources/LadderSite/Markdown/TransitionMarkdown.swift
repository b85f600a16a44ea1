internal import LadderModel
internal import LadderSource

/// What changes from a level to the next, as Markdown.
struct TransitionMarkdown {
    let resolved: ResolvedLadder
    let transition: Transition
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }
    private var next: Level { ladder.levels[transition.to] }

    func write(to page: inout MarkdownBuffer) {
        page.heading(2, words.whatChanges(at: next.fullName))
        writeStanding(to: &page)
        writeGroup(words.new, transition.new, to: &page) { expectation, page in
            page.item { $0.put(ladder.expectations[expectation].body.markdown, indent: 2) }
        }
        writeGroup(words.strengthened, transition.strengthened, to: &page) { change, page in
            page.item { $0.put(ladder.expectations[change.new].body.markdown, indent: 2) }
            for old in change.old.map({ ladder.expectations[$0] }) {
                page.item(depth: 1) { page in
                    page.put(text: words.strengthens(name(of: old)) + ": ")
                    page.put(old.body.markdown, indent: 4)
                }
            }
        }
        writeGroup(words.dropped, transition.dropped, to: &page) { expectation, page in
            page.item { $0.put(ladder.expectations[expectation].body.markdown, indent: 2) }
        }
        if !next.actions.isEmpty {
            page.heading(3, words.movingTo(next.name))
            AttributesMarkdown(attributes: next.actions).write(to: &page)
        }
        OwnListsMarkdown(lists: next.content.lists).write(to: &page, rank: 3)
    }

    private func writeStanding(to page: inout MarkdownBuffer) {
        let count = transition.continuing.reduce(0) { $0 + $1.count }
        page.paragraph { page in
            if let sameAs = next.sameAs {
                page.put(text: words.sameAs(ladder.levels[sameAs].name) + ". ")
            } else if next.content.isEmpty {
                page.put(text: words.notFinalised + " ")
            }
            if count > 0 { page.put(text: words.continuing(count) + " ") }
            page.put(link: SiteTarget(path: HandbookPath.page("\(ladder.id)/\(next.id)")), words.readAll(of: next.name))
        }
    }

    /// - Parameter changes: by category.
    private func writeGroup<Change>(
        _ title: String, _ changes: [[Change]], to page: inout MarkdownBuffer,
        item: (Change, inout MarkdownBuffer) -> Void
    ) {
        guard !changes.allSatisfy(\.isEmpty) else { return }
        page.heading(3, title)
        for (category, changes) in zip(ladder.categories, changes) where !changes.isEmpty {
            page.heading(4, category.name)
            page.startBlock()
            for change in changes { item(change, &page) }
        }
    }

    private func name(of expectation: Expectation) -> String {
        expectation.level.map { ladder.levels[$0].name } ?? ladder.allLevels?.heading.text ?? ""
    }
}
