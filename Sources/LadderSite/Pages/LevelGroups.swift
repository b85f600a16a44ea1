internal import LadderModel
internal import LadderSource

/// What is new at a level in a category, and what continues from each place, as the level's page shows it.
struct LevelGroups {
    let resolved: ResolvedLadder
    let news: LevelNews
    let words: ThemeWords

    /// - Parameters:
    ///   - isFolded: what continues is folded where something is new, which so meets the eye first.
    ///   - pieces: what the pages of the ladder's other levels have written.
    func write(
        _ group: ExpectationGroup, of category: LadderModel.Category, isFolded: Bool, to page: inout PageBuffer,
        _ pieces: inout PagePieces
    ) {
        if group.isNew { return writeNew(group.expectations, to: &page, &pieces.items) }
        page.put("<details class=\"continues\"")
        if !isFolded { page.put(" open") }
        let isUnchanged = group.isUnchanged
        if isUnchanged, pieces.groups.put(group.expectations, { page.put(raw: $0) }) { return }
        let (start, links) = (page.bytes.count, page.filledLinks)
        writeContinuing(group, of: category, to: &page, pieces.items)
        // Links could lead from the pages of other levels in another way.
        if isUnchanged, page.filledLinks == links { pieces.groups.add(group.expectations, from: start, of: page.bytes) }
    }

    private func writeNew(_ expectations: ArraySlice<Int>, to page: inout PageBuffer, _ items: inout StatedItems) {
        page.put("<p class=\"new-here\">")
        page.put(text: words.newHere)
        page.put("</p>\n")
        var repeated = RepeatedMarkup<LevelNews.Origin>()
        page.put(list: expectations, .holding) {
            resolved.pool.leadIns(of: $0)
        } item: { index, page in
            let (anchor, links) = (resolved.anchor(of: index), page.filledLinks)
            page.put("<li class=\"expectation own\" id=\"")
            let start = page.bytes.count
            let id = page.put(id: anchor)
            write(index, to: &page, &repeated)
            writeReplaced(by: index, to: &page)
            writeEnd(anchor, standingAt: id, to: &page)
            if page.filledLinks == links, news.isUnchanged(index, in: resolved) {
                items.add(index, from: start, of: page.bytes)
            }
        }
    }

    /// From the end of the first tag on, which a page may have folded or not.
    private func writeContinuing(
        _ group: ExpectationGroup, of category: LadderModel.Category, to page: inout PageBuffer,
        _ items: borrowing StatedItems
    ) {
        let expectations = group.expectations
        guard let first = expectations.first else { return }
        let origin = ExpectationOrigin(resolved: resolved, expectation: news.source(of: first))
        page.put(">\n<summary>")
        page.put(text: words.continuesFrom, with: origin.name)
        page.put(" (")
        page.put(number: expectations.count)
        page.put(")</summary>\n")
        var repeated = RepeatedMarkup<LevelNews.Origin>()
        page.put(list: expectations, .holding) {
            resolved.pool.leadIns(of: $0)
        } item: { index, page in
            page.put("<li class=\"expectation\" id=\"")
            let isUnchanged = group.isUnchanged || news.isUnchanged(index, in: resolved)
            if isUnchanged, items.put(index, to: &page) { return }
            let anchor = resolved.anchor(of: index)
            let id = page.put(id: anchor)
            write(index, to: &page, &repeated)
            writeLinks(toReplaced: news.replaced(by: index), to: &page)
            writeEnd(anchor, standingAt: id, to: &page)
        }
        page.put("<p class=\"origin\">")
        page.put(link: origin, "\(origin.name) · \(category.name)")
        page.put("</p>\n</details>\n")
    }

    /// The end of an item's first tag, and what it says.
    ///
    /// - Parameter repeated: what is the same for its neighbours.
    private func write(_ index: Int, to page: inout PageBuffer, _ repeated: inout RepeatedMarkup<LevelNews.Origin>) {
        let expectation = resolved.pool[index]
        repeated.put(for: resolved.pool.origin(of: index), to: &page) {
            $0.put("\" data-origin=\"")
            $0.put(text: expectation.origin)
            $0.put("\">")
        }
        page.put(expectation.html)
        if let examples = expectation.examples { page.put(examples: examples) }
    }

    private func writeEnd(_ anchor: ExpectationAnchor, standingAt place: Range<Int>?, to page: inout PageBuffer) {
        page.put(anchor: anchor, standingAt: place, label: words.linkToExpectation)
        page.put("</li>\n")
    }

    /// The one that is new shows what it replaces as well.
    private func writeReplaced(by index: Int, to page: inout PageBuffer) {
        guard !news.replaced(by: index).isEmpty, let change = news.strengthening(of: index) else { return }
        writeLinks(toReplaced: change.old, to: &page)
        page.put("<details class=\"origin replaced\"><summary>")
        page.put(text: words.whatIsReplaced)
        page.put("</summary>")
        StrengthenedText(resolved: resolved, change: change, isBesideText: true).write(to: &page)
        page.put("</details>")
    }

    /// What an expectation replaces: where it comes from itself, its group says.
    private func writeLinks(toReplaced expectations: [Int], to page: inout PageBuffer) {
        guard !expectations.isEmpty else { return }
        page.put(" <span class=\"origin\">")
        for (place, expectation) in expectations.enumerated() {
            if place > 0 { page.put(" · ") }
            let origin = ExpectationOrigin(resolved: resolved, expectation: expectation)
            page.put(link: origin, words.strengthens(origin.name))
        }
        page.put("</span>")
    }
}
