internal import LadderModel
internal import LadderSource

/// What changes from a level to the next, as Markdown.
struct TransitionMarkdown {
    /// The ladder that one comes to.
    let resolved: ResolvedLadder
    let transition: Transition
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }
    private var next: Level { ladder.levels[transition.to.level] }

    func write(to page: inout MarkdownBuffer) {
        page.heading(2, words.whatChanges(at: next.fullName))
        writeStanding(to: &page)
        writeGroup(words.new, transition.new, to: &page) { expectation, page in
            page.item { $0.put(resolved.pool[expectation].body.markdown, indent: 2) }
        }
        writeGroup(words.strengthened, transition.strengthened, to: &page) { change, page in
            page.item { $0.put(resolved.pool[change.new].body.markdown, indent: 2) }
            for old in change.old {
                page.item(depth: 1) { page in
                    let origin = ExpectationOrigin(resolved: resolved, expectation: old)
                    page.put(text: words.strengthens(origin.name) + ": ")
                    page.put(resolved.pool[old].body.markdown, indent: 4)
                }
            }
        }
        writeGroup(words.dropped, transition.dropped, to: &page) { expectation, page in
            page.item { $0.put(resolved.pool[expectation].body.markdown, indent: 2) }
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
        for (category, changes) in zip(resolved.categories, changes) where !changes.isEmpty {
            page.heading(4, category.name)
            page.startBlock()
            for change in changes { item(change, &page) }
        }
    }
}
