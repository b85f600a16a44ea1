internal import LadderModel
internal import LadderSource

/// Everything that holds at a level, by category, each with where it comes from.
struct LevelExpectations {
    let holdings: LevelHoldings
    let words: ThemeWords

    private var resolved: ResolvedLadder { holdings.resolved }

    /// - Parameter pieces: what the pages of the ladder's other levels have written.
    func write(to page: inout PageBuffer, _ pieces: inout PagePieces) {
        let (resolved, dropped) = (holdings.resolved, holdings.dropped)
        NewsLine(holdings: holdings, words: words).write(to: &page)
        let parts = LevelGroups(resolved: resolved, news: holdings.news, words: words)
        var group: String?
        for index in resolved.categories.indices where holdings.says(ofCategory: index) {
            let category = resolved.categories[index]
            let name = category.group
            if let name, name != group { writeGroup(name, to: &page) }
            group = name
            page.put("<section class=\"category\">\n")
            pieces.headings.put(index, to: &page) { writeHeading(category, to: &$0) }
            let cell = resolved.cell(of: index, at: holdings.level)
            writeSummary(of: cell, to: &page)
            // What the level says beside its expectations stands with them, and before those that it continues.
            let held = holdings.parts(of: index)
            for group in held.new {
                parts.write(group, of: category, isFolded: holdings.hasNew, to: &page, &pieces)
            }
            for examples in cell.examples { page.put(examples: examples) }
            for note in cell.notes { page.put(note) }
            for group in held.continuing {
                parts.write(group, of: category, isFolded: holdings.hasNew, to: &page, &pieces)
            }
            writeDropped(dropped[index], to: &page)
            page.put("</section>\n")
        }
    }

    private func writeSummary(of cell: SectionContent.Cell, to page: inout PageBuffer) {
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
        page.put(anchor: "category-", category.id, label: words.linkTo, category.name)
        page.put("</h")
        page.put(number: rank)
        page.put(">\n")
        if let definition = category.definition {
            page.put("<p class=\"definition\">")
            page.put(definition.html)
            page.put("</p>\n")
        }
    }

    /// What held before and holds no more.
    private func writeDropped(_ dropped: [Int], to page: inout PageBuffer) {
        guard !dropped.isEmpty else { return }
        page.put("<details class=\"continues\">\n<summary>")
        page.put(text: words.dropped)
        page.put(" (")
        page.put(number: dropped.count)
        page.put(")</summary>\n<ul class=\"expectations\">\n")
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
