internal import LadderModel
internal import LadderSource

/// What changes from a level to the next.
struct TransitionSection {
    let departure: Departure
    /// Which of the ways on from a level it is.
    let number: Int
    let isOneOfSeveral: Bool
    let words: ThemeWords

    private var resolved: ResolvedLadder { departure.ladder }
    private var transition: Transition { departure.transition }
    private var ladder: Ladder { resolved.ladder }
    private var next: Level { ladder.levels[transition.to.level] }

    /// The section's id on the page of the level that one leaves.
    static func id(_ number: Int) -> String { number == 0 ? "page--next" : "page--next-\(number + 1)" }

    /// The id of the section's part with changes of one kind.
    static func id(_ number: Int, _ kind: Kind) -> String { "\(id(number))-\(kind.rawValue)" }

    /// The parts of the section.
    enum Kind: String {
        case new, strengthened, dropped
        case movingTo = "moving-to"
    }

    func write(to page: inout PageBuffer) {
        let id = Self.id(number)
        let title = departure.title(isOneOfSeveral: isOneOfSeveral, words)
        // The heading's own name has that of its link at the end.
        page.put("<section class=\"transition\" aria-label=\"")
        page.put(text: title)
        page.put("\">\n<h2 id=\"")
        page.put(text: id)
        page.put("\">")
        page.put(text: title)
        page.put(anchor: id, label: words.linkTo, title)
        page.put("</h2>\n")
        if let summary = ladder.content(ofLevel: transition.to.level).summary {
            page.put("<p>")
            page.put(summary.html)
            page.put("</p>\n")
        }
        writeStanding(to: &page)
        writeFacts(to: &page)
        writeExpectations(words.new, .new, transition.new, to: &page)
        writeStrengthened(to: &page)
        writeExpectations(words.dropped, .dropped, transition.dropped, to: &page)
        writeActions(to: &page)
        OwnLists(lists: next.content.lists).write(to: &page, rank: 3)
        page.put("</section>\n")
    }

    /// What can be said of the change as a whole: where the next level is described, and how much continues.
    private func writeStanding(to page: inout PageBuffer) {
        let count = transition.continuing.reduce(0) { $0 + $1.count }
        page.put("<p>")
        if let sameAs = next.sameAs {
            page.put(text: words.sameAs(ladder.levels[sameAs].shownName))
            page.put(". ")
        } else if next.isDraft || next.content.isEmpty {
            page.put(text: words.notFinalised)
            page.put(" ")
        }
        if count > 0 {
            page.put(text: words.phrase(.continuing)) { $0.put(number: count) }
            page.put(" ")
        }
        page.put("<span class=\"more\"><a href=\"")
        page.put(href: SiteTarget(page: ladder.levelPages[transition.to.level]))
        page.put("\">")
        page.put(text: words.phrase(.readAll), with: next.fullName)
        page.put("</a>")
        writeComparison(to: &page)
        page.put("</span></p>\n")
    }

    /// A link to the matrix, with what it is to show behind a question mark: `#` leads to places on pages.
    private func writeComparison(to page: inout PageBuffer) {
        guard let (first, second) = departure.comparedLevels else { return }
        page.put(" · <a href=\"")
        page.put(href: SiteTarget(page: ladder.id + "/matrix"))
        page.put("?show=all&amp;same=no&amp;levels=")
        page.put(href: first)
        page.put(",")
        page.put(href: second)
        page.put("\">")
        page.put(text: words.sideBySide)
        page.put("</a>")
    }

    private func writeFacts(to page: inout PageBuffer) {
        let changes = FactChanges(on: departure).changes
        guard !changes.isEmpty else { return }
        page.put("<dl class=\"attributes\">\n")
        for change in changes {
            page.put("<div><dt>")
            page.put(text: change.label)
            page.put("</dt> <dd class=\"reworded\">")
            if let old = change.old {
                page.put("<del>")
                page.put(old.html)
                page.put("</del> ")
            }
            page.put("<ins>")
            page.put(change.new.html)
            page.put("</ins></dd></div>\n")
        }
        page.put("</dl>\n")
    }

    private func writeExpectations(
        _ title: String, _ kind: Kind, _ expectations: ExpectationColumns, to page: inout PageBuffer
    ) {
        writeChanges(title, kind, expectations, leadIns: { resolved.pool.leadIns(of: $0) }, to: &page) { index, page in
            page.put(resolved.pool.html(of: index))
        }
    }

    private func writeStrengthened(to page: inout PageBuffer) {
        let changes = transition.strengthened
        writeChanges(
            words.strengthened, .strengthened, changes, leadIns: { resolved.pool.leadIns(of: $0.new) }, to: &page
        ) { change, page in
            StrengthenedText(resolved: resolved, change: change).write(to: &page)
            if let examples = resolved.newExamples(of: change) { page.put(examples: examples) }
        }
    }

    /// - Parameter changes: by category.
    private func writeChanges<Change>(
        _ title: String, _ kind: Kind, _ changes: some Collection<some Collection<Change>>,
        leadIns: (Change) -> [LeadIn], to page: inout PageBuffer, item: (Change, inout PageBuffer) -> Void
    ) {
        guard !changes.allSatisfy({ $0.isEmpty }) else { return }
        writeGroup(title, kind, to: &page) { page in
            for (category, changes) in zip(resolved.categories.indices, changes) where !changes.isEmpty {
                page.put("<h4>")
                page.put(text: resolved.categories[category].name)
                page.put("</h4>\n")
                writeSummary(of: category, beside: kind, to: &page)
                page.put(list: changes, .plain, leadIns: leadIns) { change, page in
                    page.put("<li>")
                    item(change, &page)
                    page.put("</li>\n")
                }
            }
        }
    }

    /// What the next level says of a category as a whole, where its changes begin.
    private func writeSummary(of category: Int, beside kind: Kind, to page: inout PageBuffer) {
        guard kind != .dropped else { return }
        for paragraph in departure.summary(of: category, besideNew: kind == .new) {
            page.put("<p class=\"category-summary\">")
            page.put(paragraph.html)
            page.put("</p>\n")
        }
    }

    private func writeActions(to page: inout PageBuffer) {
        guard !next.actions.isEmpty else { return }
        writeGroup(words.movingTo(next.shownName), .movingTo, to: &page) { page in
            for action in next.actions {
                page.put("<h4>")
                page.put(text: action.label)
                page.put("</h4>\n<p>")
                page.put(action.value.html)
                page.put("</p>\n")
            }
        }
    }

    private func writeGroup(
        _ title: String, _ kind: Kind, to page: inout PageBuffer, content: (inout PageBuffer) -> Void
    ) {
        // Where a level is described anew, that is all of the level before, in other words: nobody wants it first.
        let isFolded = kind == .dropped && departure.isDescribedAnew
        page.put("<section class=\"change ")
        page.put(text: kind.rawValue)
        if isFolded { page.put(" anew") }
        page.put("\">\n<h3 id=\"")
        page.put(text: Self.id(number, kind))
        page.put("\">")
        page.put(text: title)
        page.put("</h3>\n")
        if isFolded {
            page.put("<details>\n<summary>")
            page.put(text: words.phrase(.describedAnew)) { page in
                page.put(number: transition.dropped.reduce(0) { $0 + $1.count })
            }
            page.put("</summary>\n")
        }
        content(&page)
        if isFolded { page.put("</details>\n") }
        page.put("</section>\n")
    }
}
