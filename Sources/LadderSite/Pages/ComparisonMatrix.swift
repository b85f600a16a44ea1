internal import LadderModel
internal import LadderSource

/// A ladder's levels side by side: categories as rows, levels as columns, each level's own expectations.
struct ComparisonMatrix {
    private let ladder: Ladder
    private let words: ThemeWords
    private let headings: MatrixHeadings

    init(ladder: Ladder, words: ThemeWords) {
        self.ladder = ladder
        self.words = words
        headings = MatrixHeadings(ladder: ladder, words: words, categories: ladder.categories)
    }

    /// - Parameter cells: what pages of the ladder have written of cells.
    func write(to page: inout PageBuffer, _ cells: inout HeldCells) {
        headings.writeStart(
            "comparison-matrix", captionID: "page--own-caption", words.ownCaption, corner: words.category, to: &page)
        if let allLevels = ladder.allLevels {
            page.put("<th scope=\"col\" data-levels=\"")
            page.put(MatrixHeadings.allLevels)
            page.put("\">")
            page.put(
                link: SiteTarget(page: ladder.id, fragment: allLevels.anchor), allLevels.heading.text
            )
            page.put("</th>")
        }
        for level in ladder.levels.indices { headings.write(level: level, to: &page) }
        page.put("</tr>\n</thead>\n")
        for block in headings.blocks {
            page.put("<tbody>\n")
            headings.write(block, columns: (ladder.allLevels == nil ? 0 : 1) + ladder.levels.count, to: &page)
            for category in block.categories { writeRow(category, in: block, to: &page, &cells) }
            page.put("</tbody>\n")
        }
        page.put("</table>\n</div>\n")
    }

    private func writeRow(
        _ category: Int, in block: CategoryGroup, to page: inout PageBuffer, _ cells: inout HeldCells
    ) {
        headings.writeRowStart(category, to: &page)
        if let allLevels = ladder.allLevels {
            ExpectationCell(ladder: ladder, cell: allLevels.content.cells[category])
                .write("expectations", to: &page, &cells)
        }
        for level in ladder.levels.indices { writeCell(of: level, category, in: block, to: &page, &cells) }
        page.put("</tr>\n")
    }

    /// A level without expectations has one cell down all categories, or down each of their groups.
    private func writeCell(
        of level: Int, _ category: Int, in block: CategoryGroup, to page: inout PageBuffer, _ cells: inout HeldCells
    ) {
        let original = ladder.levels[level].sameAs
        if original == nil, !ladder.levels[level].content.isEmpty {
            return ExpectationCell(ladder: ladder, cell: ladder.levels[level].content.cells[category])
                .write("expectations", to: &page, &cells)
        }
        guard category == block.categories.lowerBound else { return }
        page.put("<td class=\"tbd\" rowspan=\"")
        page.put(number: block.categories.count)
        page.put("\">")
        if let original {
            page.put(text: words.sameAs(ladder.levels[original].shownName))
        } else if category == 0 {
            // Text that stood twice could have ids twice.
            UnfinishedText(content: ladder.levels[level].content, words: words).write(to: &page)
        }
        page.put("</td>")
    }
}
