internal import LadderModel
internal import LadderSource

/// Everything that holds at a level, by category, each with where it comes from.
struct LevelExpectations {
    private let resolved: ResolvedLadder
    private let level: Int
    private let news: LevelNews
    private let words: ThemeWords

    init(resolved: ResolvedLadder, level: Int, words: ThemeWords) {
        self.resolved = resolved
        self.level = level
        self.words = words
        news = resolved.news(at: level)
    }

    /// - Parameter items: what the pages of the ladder's other levels have written.
    func write(to page: inout PageBuffer, _ items: inout HeldItems) {
        NewsLine(resolved: resolved, level: level, news: news, words: words).write(to: &page)
        let dropped = resolved.dropped(at: level)
        let isFolded = resolved.holding(at: level).contains(where: news.isNew)
        var group: String?
        for (index, category) in resolved.categories.enumerated() {
            guard resolved.says(ofCategory: index, at: level) || !dropped[index].isEmpty else { continue }
            if let name = category.group, name != group { writeGroup(name, to: &page) }
            group = category.group
            page.put("<section class=\"category\">\n")
            writeHeading(category, to: &page)
            write(resolved.cell(of: index, at: level), resolved.levels[level].holds[index], isFolded, to: &page, &items)
            writeDropped(dropped[index], to: &page)
            page.put("</section>\n")
        }
    }

    private func write(
        _ cell: SectionContent.Cell, _ held: ArraySlice<Int>, _ isFolded: Bool, to page: inout PageBuffer,
        _ items: inout HeldItems
    ) {
        for summary in cell.summary {
            page.put("<p class=\"category-summary\">")
            page.put(summary.html)
            page.put("</p>\n")
        }
        if let rating = cell.rating {
            page.put("<p class=\"rating\">")
            page.put(rating.html)
            page.put("</p>\n")
        }
        for group in ExpectationGroup.groups(of: held, news, in: resolved) {
            write(group, isFolded: isFolded, to: &page, &items)
        }
        for examples in cell.examples { page.put(examples: examples) }
        for note in cell.notes { page.put(note) }
    }

    private func writeGroup(_ name: String, to page: inout PageBuffer) {
        page.put("<h3 class=\"category-group\">")
        page.put(text: name)
        page.put("</h3>\n")
    }

    private func writeHeading(_ category: LadderModel.Category, to page: inout PageBuffer) {
        let rank = category.group == nil ? 3 : 4
        page.put("<h")
        page.put(number: rank)
        page.put(" id=\"category-")
        page.put(text: category.id)
        page.put("\">")
        page.put(text: category.name)
        page.put(anchor: "category-\(category.id)", label: words.linkTo, category.name)
        page.put("</h")
        page.put(number: rank)
        page.put(">\n")
        if let definition = category.definition {
            page.put("<p class=\"definition\">")
            page.put(definition.html)
            page.put("</p>\n")
        }
    }

    /// What continues is folded, so that what is new meets the eye first; where nothing is new it stands open.
    private func write(
        _ group: ExpectationGroup, isFolded: Bool, to page: inout PageBuffer, _ items: inout HeldItems
    ) {
        if group.isNew {
            page.put("<p class=\"new-here\">")
            page.put(text: words.newHere)
            page.put("</p>\n")
        } else {
            let origin = ExpectationOrigin(
                resolved: resolved, expectation: news.source(of: group.expectations[0]))
            page.put("<details class=\"continues\"")
            if !isFolded { page.put(" open") }
            page.put(">\n<summary>")
            page.put(text: words.continuesFrom, with: origin.name)
            page.put(" (")
            page.put(number: group.expectations.count)
            page.put(")</summary>\n")
        }
        let list = LedList(group.expectations) { resolved.pool[$0].leadIns }
        page.put(list, .holding) { write($0, to: &$1, &items) }
        if !group.isNew { page.put("</details>\n") }
    }

    private func write(_ index: Int, to page: inout PageBuffer, _ items: inout HeldItems) {
        guard HeldItems.isSame(index, news, in: resolved) else { return write(index, to: &page) }
        if items.put(index, { page.put(raw: $0) }) { return }
        let start = page.bytes.count
        write(index, to: &page)
        if HeldItems.isKept(resolved.pool[index]) { items.add(index, from: start, of: page.bytes) }
    }

    private func write(_ index: Int, to page: inout PageBuffer) {
        let expectation = resolved.pool[index]
        let anchor = resolved.anchor(of: index)
        if news.isNew(index) {
            page.put("<li class=\"expectation own\" id=\"")
        } else {
            page.put("<li class=\"expectation\" id=\"")
        }
        page.put(text: anchor)
        page.put("\" data-origin=\"")
        page.put(text: expectation.origin)
        page.put("\">")
        page.put(expectation.body.html)
        if let examples = expectation.examples { page.put(examples: examples) }
        writeOrigin(of: index, to: &page)
        if let change = news.strengthening(of: index) {
            page.put("<details class=\"origin replaced\"><summary>")
            page.put(text: words.whatIsReplaced)
            page.put("</summary>")
            StrengthenedText(resolved: resolved, change: change, isBesideText: true).write(to: &page)
            page.put("</details>")
        }
        page.put(anchor: anchor, label: words.linkToExpectation)
        page.put("</li>\n")
    }

    /// Nothing for one that is new and replaces none: its list says so.
    private func writeOrigin(of index: Int, to page: inout PageBuffer) {
        let source = news.source(of: index)
        let replaced = news.replaced(by: index)
        if news.isNew(index), replaced.isEmpty { return }
        page.put(" <span class=\"origin\">")
        let origin = ExpectationOrigin(resolved: resolved, expectation: source)
        if !news.isNew(index) {
            page.put(link: origin, source == index ? origin.name : words.sameAs(origin.name))
        }
        for (place, old) in replaced.enumerated() {
            if place > 0 || !news.isNew(index) { page.put(" · ") }
            let origin = ExpectationOrigin(resolved: resolved, expectation: old)
            page.put(link: origin, words.strengthens(origin.name))
        }
        page.put("</span>")
    }

    /// What held before and holds no more.
    private func writeDropped(_ dropped: [Int], to page: inout PageBuffer) {
        guard !dropped.isEmpty else { return }
        page.put("<details class=\"continues\">\n<summary>")
        page.put(text: words.dropped)
        page.put(" (")
        page.put(number: dropped.count)
        page.put(")</summary>\n<ul class=\"dropped\">\n")
        for expectation in dropped {
            let origin = ExpectationOrigin(resolved: resolved, expectation: expectation)
            page.put("<li><del>")
            page.put(fullTextOf: resolved.pool[expectation])
            page.put("</del> <span class=\"origin\">")
            page.put(link: origin, origin.name)
            page.put("</span></li>\n")
        }
        page.put("</ul>\n</details>\n")
    }
}
