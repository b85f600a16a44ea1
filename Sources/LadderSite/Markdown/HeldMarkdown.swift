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

    /// - Parameter items: what the ladder's other levels have written.
    mutating func write(_ expectation: Int, depth: Int, to page: inout MarkdownBuffer, _ items: inout HeldItems) {
        // Below a lead-in it would be indented.
        guard depth == 0, !news.isNew(expectation), HeldItems.isUnchanged(expectation, news, in: resolved) else {
            return write(expectation, depth: depth, to: &page)
        }
        if items.put(expectation, { page.put(lines: $0) }) { return }
        let (start, links) = (page.bytes.count, page.filledLinks)
        write(expectation, depth: depth, to: &page)
        // Links could lead from the pages of other levels in another way.
        if page.filledLinks == links { items.add(expectation, from: start, of: page.bytes) }
    }

    private mutating func write(_ index: Int, depth: Int, to page: inout MarkdownBuffer) {
        let expectation = resolved.pool[index]
        let replaced = news.replaced(by: index)
        page.startItem(depth: depth)
        page.put(expectation.body.markdown, indent: 2 * (depth + 1))
        if replaced.isEmpty, news.source(of: index) == index {
            putOrigin(of: index, to: &page)
        } else {
            putOrigins(of: index, replaced, to: &page)
        }
        page.endItem()
        if !replaced.isEmpty { writeReplaced(by: index, depth: depth + 1, to: &page) }
        if let examples = expectation.examples { page.itemBlocks(examples.markdown, depth: depth) }
    }

    /// That of one that continues as it is, or is new and replaces none: like that of most others from the same level.
    private mutating func putOrigin(of expectation: Int, to page: inout MarkdownBuffer) {
        guard let kind = kind(of: expectation) else { return putOrigins(of: expectation, [], to: &page) }
        if let place = origins[kind] { return page.putAgain(place) }
        let start = page.bytes.count
        putOrigins(of: expectation, [], to: &page)
        origins[kind] = start..<page.bytes.count
    }

    /// One number for what is new, one for what all levels share, and one for each level; nil for what other ladders state.
    private func kind(of expectation: Int) -> Int? {
        if news.isNew(expectation) { return 0 }
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
