internal import LadderModel
internal import LadderSource

/// The table of a ladder's levels, in the markup that handbooks style and link to.
struct LevelsTable {
    let ladder: Ladder
    let words: ThemeWords

    /// That of the region around the table.
    static let id = "page--levels"
    /// The most categories whose columns a screen has room for.
    private static let mostThatFit = 5

    /// - Parameter cells: what pages of the ladder have written of cells.
    func write(to page: inout PageBuffer, _ cells: inout HeldCells) {
        page.put("<div class=\"table-scroll")
        if ladder.categories.count <= Self.mostThatFit { page.put(" fits") }
        page.put("\" id=\"page--levels\" role=\"region\" tabindex=\"0\" aria-labelledby=\"page--levels-caption\">\n")
        page.put("<table class=\"levels-table\">\n<caption id=\"page--levels-caption\"><span>")
        page.put(text: words.levels)
        page.put("</span></caption>\n")
        page.put("<thead>\n")
        CategoryGroupsRow(ladder: ladder, columns: ladder.categories.indices).write(to: &page)
        page.put("<tr><th scope=\"col\">")
        page.put(text: words.level)
        page.put("</th>")
        for category in ladder.categories {
            page.put("<th scope=\"col\" class=\"category-title\">")
            page.put(text: category.name)
            page.put("</th>")
        }
        page.put("</tr>\n</thead>\n<tbody>\n")
        var index = 0
        while index < ladder.levels.count {
            index += writeLevel(index, to: &page, &cells)
        }
        page.put("</tbody>\n</table>\n</div>\n")
    }

    /// Writes a level, and those behind it that share its one cell; how many they were.
    private func writeLevel(_ index: Int, to page: inout PageBuffer, _ cells: inout HeldCells) -> Int {
        let level = ladder.levels[index]
        // Text that stood twice would have its ids twice.
        if let original = level.sameAs {
            writeHeader(level, rows: 2, to: &page)
            page.put("</tr>\n")
            writeSummary(to: &page) { page in
                let target = SiteTarget(page: ladder.id, fragment: ladder.levels[original].id)
                let name = ladder.levels[original].shownName
                page.put(link: target, words.sameAs(name))
            }
            return 1
        }
        let content = level.content
        if content.isEmpty { return writeUnfinished(index, content, to: &page) }
        let hasSummaries = content.cells.contains { !$0.summary.isEmpty }
        let hasBehaviors = content.cells.contains { $0.rating != nil || !$0.expectations.isEmpty }
        writeHeader(level, rows: 1 + [content.summary != nil, hasSummaries, hasBehaviors].count { $0 }, to: &page)
        page.put("</tr>\n")
        if let summary = content.summary { writeSummary(to: &page) { $0.put(summary.html) } }
        if hasSummaries { writeCategorySummaries(content, to: &page) }
        if hasBehaviors { writeBehaviors(content, to: &page, &cells) }
        return 1
    }

    private func writeHeader(_ level: Level, rows: Int, to page: inout PageBuffer) {
        page.put("<tr><th id=\"")
        page.put(text: level.id)
        page.put("\" scope=\"row\" rowspan=\"")
        page.put(number: rows)
        page.put("\" class=\"level\">")
        page.put(anchor: level.id, label: words.linkTo, level.shownName)
        page.put(nameOf: level, in: ladder)
        page.put("</th>")
    }

    private func writeSummary(to page: inout PageBuffer, content: (inout PageBuffer) -> Void) {
        page.put("<tr><td class=\"level-summary\" colspan=\"")
        page.put(number: ladder.categories.count)
        page.put("\">")
        content(&page)
        page.put("</td></tr>\n")
    }

    private func writeCategorySummaries(_ content: SectionContent, to page: inout PageBuffer) {
        page.put("<tr class=\"category-summaries-row\">")
        for cell in content.cells {
            page.put("<td class=\"category-summary\">")
            page.put(paragraphs: cell.summary)
            page.put("</td>")
        }
        page.put("</tr>\n")
    }

    private func writeBehaviors(
        _ content: SectionContent, to page: inout PageBuffer, _ cells: inout HeldCells
    ) {
        page.put("<tr class=\"behaviors-row\">")
        for cell in content.cells {
            ExpectationCell(ladder: ladder, cell: cell).write("behaviors", to: &page, &cells)
        }
        page.put("</tr>\n")
    }

    /// A level with nothing in any category: one cell across, which the levels that are the same share.
    private func writeUnfinished(_ index: Int, _ content: SectionContent, to page: inout PageBuffer) -> Int {
        var end = index + 1
        while end < ladder.levels.count, ladder.levels[end].sameAs == index { end += 1 }
        writeHeader(ladder.levels[index], rows: 1, to: &page)
        page.put("<td class=\"tbd\" colspan=\"")
        page.put(number: ladder.categories.count)
        if end - index > 1 {
            page.put("\" rowspan=\"")
            page.put(number: end - index)
        }
        page.put("\">")
        UnfinishedText(content: content, words: words).write(to: &page)
        page.put("</td></tr>\n")
        for level in ladder.levels[(index + 1)..<end] {
            writeHeader(level, rows: 1, to: &page)
            page.put("</tr>\n")
        }
        return end - index
    }
}
