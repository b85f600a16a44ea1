internal import LadderModel
internal import LadderSource

/// What holds at a level as items of Markdown's lists, each with where it comes from.
struct HeldMarkdown {
    private let resolved: ResolvedLadder
    private let news: LevelNews
    private let words: ThemeWords
    /// Where the page says already that something is new, or where it comes from: by `kind(of:isNew:)`.
    private var origins: [Range<Int>?]

    init(resolved: ResolvedLadder, news: LevelNews, words: ThemeWords) {
        self.resolved = resolved
        self.news = news
        self.words = words
        origins = Array(repeating: nil, count: resolved.levels.count + 2)
    }

    /// Writes what holds of a category, one group behind the other.
    ///
    /// - Parameter pieces: what other pages of the ladder have written.
    mutating func write(
        _ groups: [ExpectationGroup], to page: inout MarkdownBuffer, _ pieces: inout MarkdownPieces
    ) {
        // Copies, so that nothing asks each time whether they have changed.
        let (resolved, news) = (resolved, news)
        let isLed = groups.withUnsafeBufferPointer { groups in
            groups.indices.contains { group in
                groups[group].expectations.contains { !resolved.pool.leadIns(of: $0).isEmpty }
            }
        }
        guard !isLed else {
            // Neighbours of two groups may stand below one lead-in.
            return page.list(groups.flatMap(\.expectations), leadIns: resolved.pool.leadIns) {
                write($0, kind(of: $0, isNew: news.isNew($0)), depth: $1, to: &$2, &pieces.items)
            }
        }
        if !groups.isEmpty { page.startBlock() }
        groups.withUnsafeBufferPointer { groups in
            for group in groups.indices {
                if groups[group].isUnchanged {
                    writeUnchanged(groups[group].expectations, to: &page, &pieces)
                } else {
                    writeItems(groups[group].expectations, isNew: groups[group].isNew, to: &page, &pieces.items)
                }
            }
        }
    }

    /// Items that are the same on the pages of all levels that have the whole group.
    private mutating func writeUnchanged(
        _ group: ArraySlice<Int>, to page: inout MarkdownBuffer, _ pieces: inout MarkdownPieces
    ) {
        if pieces.groups.put(group, { page.put(lines: $0) }) { return }
        let (start, links) = (page.bytes.count, page.filledLinks)
        writeItems(group, isNew: false, to: &page, &pieces.items)
        // Links could lead from the pages of other levels in another way.
        if page.filledLinks == links { pieces.groups.add(group, from: start, of: page.bytes) }
    }

    private mutating func writeItems(
        _ group: ArraySlice<Int>, isNew: Bool, to page: inout MarkdownBuffer, _ items: inout ExpectationItems
    ) {
        guard let first = group.first else { return }
        // A restated one comes from the same place as the rest of its group.
        let kind = kind(of: news.source(of: first), isNew: isNew)
        for expectation in group { write(expectation, kind, depth: 0, to: &page, &items) }
    }

    /// - Parameter kind: that of the expectation's origin.
    private mutating func write(
        _ index: Int, _ kind: Int?, depth: Int, to page: inout MarkdownBuffer, _ items: inout ExpectationItems
    ) {
        let replaced = news.replaced(by: index)
        items.start(index, in: resolved, depth: depth, on: &page)
        if replaced.isEmpty, news.source(of: index) == index {
            putOrigin(of: index, kind, to: &page)
        } else {
            putOrigins(of: index, replaced, to: &page)
        }
        page.endItem()
        if !replaced.isEmpty { writeReplaced(by: index, depth: depth + 1, to: &page) }
        if let examples = resolved.pool[index].examples { page.itemBlocks(examples.markdown, depth: depth) }
    }

    /// That of one that continues as it is, or is new and replaces none: like that of most others from the same level.
    private mutating func putOrigin(of expectation: Int, _ kind: Int?, to page: inout MarkdownBuffer) {
        guard let kind else { return putOrigins(of: expectation, [], to: &page) }
        if let place = origins[kind] { return page.putAgain(place) }
        let start = page.bytes.count
        putOrigins(of: expectation, [], to: &page)
        origins[kind] = start..<page.bytes.count
    }

    /// One number for what is new, one for what all levels share, and one for each level; nil for what other ladders state.
    private func kind(of expectation: Int, isNew: Bool) -> Int? {
        if isNew { return 0 }
        guard resolved.pool.ladder(of: expectation) == resolved.place else { return nil }
        return resolved.pool.level(of: expectation).map { $0 + 2 } ?? 1
    }

    private func putOrigins(of expectation: Int, _ replaced: [Int], to page: inout MarkdownBuffer) {
        page.put(" (")
        if news.isNew(expectation) {
            page.put(text: words.newHere)
        } else {
            let source = news.source(of: expectation)
            let origin = ExpectationOrigin(resolved: resolved, expectation: source)
            page.put(link: origin, source == expectation ? origin.name : words.sameAs(origin.name))
        }
        for old in replaced {
            let origin = ExpectationOrigin(resolved: resolved, expectation: old)
            page.put(" · ")
            page.put(link: origin, words.strengthens(origin.name))
        }
        page.put(")")
    }

    private func writeReplaced(by expectation: Int, depth: Int, to page: inout MarkdownBuffer) {
        guard let change = news.strengthening(of: expectation) else { return }
        for old in change.old {
            page.item(depth: depth) { page in
                page.put(text: words.whatIsReplaced + ": ")
                page.put(resolved.pool[old].body.markdown, indent: 2 * (depth + 1))
            }
        }
    }
}
