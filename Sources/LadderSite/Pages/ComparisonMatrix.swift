internal import LadderModel
internal import LadderSource

/// A ladder's levels side by side: categories as rows, levels as columns, each level's own expectations.
struct ComparisonMatrix {
    let ladder: Ladder
    let words: ThemeWords

    func write(to page: inout PageBuffer) {
        page.put("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        page.put(text: words.matrix)
        page.put("\">\n<table class=\"comparison-matrix\">\n<thead>\n<tr><th scope=\"col\">")
        page.put(text: words.category)
        page.put("</th>")
        if let allLevels = ladder.allLevels {
            page.put("<th scope=\"col\">")
            page.put(
                link: SiteTarget(path: HandbookPath.page(ladder.id), fragment: allLevels.anchor), allLevels.heading.text
            )
            page.put("</th>")
        }
        for level in ladder.levels { writeHeader(level, to: &page) }
        page.put("</tr>\n</thead>\n")
        for block in blocks {
            page.put("<tbody>\n")
            writeGroup(block, to: &page)
            for category in block.categories { writeRow(category, in: block, to: &page) }
            page.put("</tbody>\n")
        }
        page.put("</table>\n</div>\n")
    }

    private var hasGroups: Bool { ladder.categories.contains { $0.group != nil } }

    /// The categories' groups; all categories as one, where they have none.
    private var blocks: [CategoryGroup] {
        hasGroups ? ladder.groups : [CategoryGroup(name: nil, categories: ladder.categories.indices)]
    }

    private func writeGroup(_ group: CategoryGroup, to page: inout PageBuffer) {
        guard let name = group.name else { return }
        page.put("<tr class=\"category-group\"><th scope=\"rowgroup\" colspan=\"")
        page.put(number: 1 + (ladder.allLevels == nil ? 0 : 1) + ladder.levels.count)
        page.put("\">")
        page.put(text: name)
        page.put("</th></tr>\n")
    }

    private func writeHeader(_ level: Level, to page: inout PageBuffer) {
        page.put("<th scope=\"col\"><a href=\"")
        page.put(href: SiteTarget(path: HandbookPath.page("\(ladder.id)/\(level.id)")))
        page.put("\">")
        page.put(nameOf: level, in: ladder)
        page.put("</a>")
        if let title = level.title {
            page.put(" <small>")
            page.put(text: title)
            page.put("</small>")
        }
        if level.isDraft { page.put(draftMark: words) }
        page.put("</th>")
    }

    private func writeRow(_ category: Int, in block: CategoryGroup, to page: inout PageBuffer) {
        page.put("<tr")
        if hasGroups {
            // Rows are counted anew in each group, and a category has one colour in both tables.
            page.put(" class=\"hue-")
            page.put(number: category % 8)
            page.put("\"")
        }
        page.put("><th scope=\"row\">")
        page.put(text: ladder.categories[category].name)
        if let definition = ladder.categories[category].definition {
            page.put(" <small>")
            page.put(definition.html)
            page.put("</small>")
        }
        page.put("</th>")
        if let allLevels = ladder.allLevels {
            ExpectationCell(ladder: ladder, cell: allLevels.content.cells[category]).write("expectations", to: &page)
        }
        for level in ladder.levels { writeCell(of: level, category, in: block, to: &page) }
        page.put("</tr>\n")
    }

    /// A level without expectations has one cell down all categories, or down each of their groups.
    private func writeCell(of level: Level, _ category: Int, in block: CategoryGroup, to page: inout PageBuffer) {
        let original = level.sameAs.map { ladder.levels[$0] }
        let content = (original ?? level).content
        if !content.isEmpty, original == nil {
            return ExpectationCell(ladder: ladder, cell: content.cells[category]).write("expectations", to: &page)
        }
        guard category == block.categories.lowerBound else { return }
        page.put("<td class=\"tbd\" rowspan=\"")
        page.put(number: block.categories.count)
        page.put("\">")
        if let original {
            page.put(text: words.sameAs(original.name))
        } else if category == 0 {
            // Text that stood twice could have ids twice.
            UnfinishedText(content: content, words: words).write(to: &page)
        }
        page.put("</td>")
    }
}
