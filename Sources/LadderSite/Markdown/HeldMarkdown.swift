internal import LadderModel
internal import LadderSource

/// What holds at a level as Markdown's lists, one for what is new and one for each place from which the rest comes.
struct HeldMarkdown {
    let resolved: ResolvedLadder
    let news: LevelNews
    let words: ThemeWords

    /// - Parameter pieces: what other pages of the ladder have written.
    func write(_ group: ExpectationGroup, to page: inout MarkdownBuffer, _ pieces: inout MarkdownPieces) {
        page.startBlock()
        // The same on the pages of all levels that have the whole group.
        let isUnchanged = group.isUnchanged
        if isUnchanged, pieces.groups.put(group.expectations, { page.put(lines: $0) }) { return }
        let (start, links) = (page.bytes.count, page.filledLinks)
        writeTitle(of: group, to: &page)
        page.list(group.expectations, leadIns: resolved.pool.leadIns) {
            write($0, depth: $1, to: &$2, &pieces.items)
        }
        // Links could lead from the pages of other levels in another way.
        if isUnchanged, page.filledLinks == links { pieces.groups.add(group.expectations, from: start, of: page.bytes) }
    }

    private func writeTitle(of group: ExpectationGroup, to page: inout MarkdownBuffer) {
        guard let first = group.expectations.first else { return }
        page.paragraph { page in
            if group.isNew {
                page.put(text: words.newHere)
            } else {
                let origin = ExpectationOrigin(resolved: resolved, expectation: news.source(of: first))
                page.put(link: origin, words.continuesFrom, with: origin.name)
            }
            page.put(":")
        }
    }

    private func write(
        _ expectation: Int, depth: Int, to page: inout MarkdownBuffer, _ items: inout ExpectationItems
    ) {
        let replaced = news.replaced(by: expectation)
        items.start(expectation, in: resolved, depth: depth, on: &page)
        writeLinks(toReplaced: replaced, to: &page)
        page.endItem()
        if !replaced.isEmpty { writeReplaced(by: expectation, depth: depth + 1, to: &page) }
        if let examples = resolved.pool[expectation].examples { page.itemBlocks(examples.markdown, depth: depth) }
    }

    /// Where an expectation comes from itself, its group says.
    private func writeLinks(toReplaced expectations: [Int], to page: inout MarkdownBuffer) {
        guard !expectations.isEmpty else { return }
        page.put(" (")
        for (place, old) in expectations.enumerated() {
            if place > 0 { page.put(" · ") }
            let origin = ExpectationOrigin(resolved: resolved, expectation: old)
            page.put(link: origin, words.strengthens(origin.name))
        }
        page.put(")")
    }

    private func writeReplaced(by expectation: Int, depth: Int, to page: inout MarkdownBuffer) {
        guard let change = news.strengthening(of: expectation) else { return }
        for old in change.old {
            page.item(depth: depth) { page in
                page.put(text: words.whatIsReplaced + ": ")
                let leadIns = resolved.pool.leadIns(of: expectation)
                page.put(resolved.pool[old], below: leadIns, indent: 2 * (depth + 1))
            }
        }
    }
}
