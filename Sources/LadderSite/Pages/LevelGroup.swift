internal import LadderModel
internal import LadderSource

/// What is new at a level in a category, or continues from one place, as the level's page shows it.
struct LevelGroup {
    private let group: ExpectationGroup
    private let resolved: ResolvedLadder
    private let news: LevelNews
    private let words: ThemeWords
    /// Where what continues comes from.
    private let origin: Origin

    /// The name and the page of a place; both empty for the level itself.
    private struct Origin {
        var name = ""
        var page = ""
    }

    init(_ group: ExpectationGroup, in resolved: ResolvedLadder, news: LevelNews, words: ThemeWords) {
        self.group = group
        self.resolved = resolved
        self.news = news
        self.words = words
        if !group.isNew, let first = group.expectations.first {
            let source = ExpectationOrigin(resolved: resolved, expectation: news.source(of: first))
            origin = Origin(name: source.name, page: source.page)
        } else {
            origin = Origin()
        }
    }

    /// - Parameters:
    ///   - isFolded: what continues is folded where something is new, which so meets the eye first.
    ///   - items: what the pages of the ladder's other levels have written.
    func write(isFolded: Bool, to page: inout PageBuffer, _ items: inout HeldItems) {
        if group.isNew {
            page.put("<p class=\"new-here\">")
            page.put(text: words.newHere)
            page.put("</p>\n")
        } else {
            page.put("<details class=\"continues\"")
            if !isFolded { page.put(" open") }
            page.put(">\n<summary>")
            page.put(text: words.continuesFrom, with: origin.name)
            page.put(" (")
            page.put(number: group.expectations.count)
            page.put(")</summary>\n")
        }
        page.put(list: group.expectations, .holding) {
            resolved.pool.leadIns(of: $0)
        } item: {
            if group.isNew { writeItem($0, to: &$1) } else { writeContinuing($0, to: &$1, &items) }
        }
        if !group.isNew { page.put("</details>\n") }
    }

    private func writeContinuing(_ index: Int, to page: inout PageBuffer, _ items: inout HeldItems) {
        guard HeldItems.isUnchanged(index, news, in: resolved) else { return writeItem(index, to: &page) }
        if items.put(index, { page.put(raw: $0) }) { return }
        let (start, links) = (page.bytes.count, page.filledLinks)
        writeItem(index, to: &page)
        // Links could lead from the pages of other levels in another way.
        if page.filledLinks == links { items.add(index, from: start, of: page.bytes) }
    }

    private func writeItem(_ index: Int, to page: inout PageBuffer) {
        let expectation = resolved.pool[index]
        if group.isNew {
            page.put("<li class=\"expectation own\" id=\"")
        } else {
            page.put("<li class=\"expectation\" id=\"")
        }
        let anchor = resolved.anchor(of: index)
        let place = page.put(id: anchor)
        page.put("\" data-origin=\"")
        page.put(text: expectation.origin)
        page.put("\">")
        page.put(expectation.html)
        if let examples = expectation.examples { page.put(examples: examples) }
        if group.isNew {
            writeReplaced(by: index, to: &page)
        } else {
            page.put(" <span class=\"origin\">")
            let source = news.source(of: index)
            if source == index, anchor.ladder == nil {
                page.put(link: origin.page, anchor, standingAt: place, origin.name)
            } else {
                let link = ExpectationOrigin(resolved: resolved, expectation: source)
                page.put(link: link, source == index ? origin.name : words.sameAs(origin.name))
            }
            for old in news.replaced(by: index) {
                page.put(" · ")
                writeLink(toReplaced: old, to: &page)
            }
            page.put("</span>")
        }
        page.put(anchor: anchor, standingAt: place, label: words.linkToExpectation)
        page.put("</li>\n")
    }

    /// Nothing for one that is new and replaces none: its list says so.
    private func writeReplaced(by index: Int, to page: inout PageBuffer) {
        guard !news.replaced(by: index).isEmpty, let change = news.strengthening(of: index) else { return }
        page.put(" <span class=\"origin\">")
        for (place, old) in change.old.enumerated() {
            if place > 0 { page.put(" · ") }
            writeLink(toReplaced: old, to: &page)
        }
        page.put("</span><details class=\"origin replaced\"><summary>")
        page.put(text: words.whatIsReplaced)
        page.put("</summary>")
        StrengthenedText(resolved: resolved, change: change, isBesideText: true).write(to: &page)
        page.put("</details>")
    }

    private func writeLink(toReplaced expectation: Int, to page: inout PageBuffer) {
        let origin = ExpectationOrigin(resolved: resolved, expectation: expectation)
        page.put(link: origin, words.strengthens(origin.name))
    }
}
