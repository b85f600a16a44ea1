internal import LadderModel
internal import LadderSource

/// The levels table for paper: a few categories at a time, so that nothing is cut off.
///
/// A level has no cell down several rows here, which browsers break badly at the end of a page.
struct PrintedLevelsTable {
    let resolved: ResolvedLadder
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }

    /// - Parameter cells: what pages of the ladder have written of cells without ids.
    func write(to page: inout PageBuffer, _ cells: inout HeldCells) {
        page.put("<div class=\"print-only\" hidden>\n")
        for columns in PrintColumns.groups(of: ladder.categories.count) {
            let tables = PrintedRows.tables(of: ladder.levels.count) { index in
                let content = ladder.levels[index].content
                return columns.contains { ExpectationCell(ladder: ladder, cell: content.cells[$0]).isLong }
            }
            for rows in tables { write(rows, columns, to: &page, &cells) }
        }
        PrintedBaselines(resolved: resolved).write(to: &page)
        page.put("</div>\n")
    }

    private func write(
        _ rows: PrintedRows, _ columns: Range<Int>, to page: inout PageBuffer, _ cells: inout HeldCells
    ) {
        page.put("<table class=\"print-table\">\n<thead>\n")
        CategoryGroupsRow(ladder: ladder, columns: columns).write(to: &page)
        page.put("<tr><th scope=\"col\">")
        if rows.isLong {
            page.put(printedHeadOf: ladder.levels[rows.indices.lowerBound], in: ladder, words)
        } else {
            page.put(text: words.level)
        }
        page.put("</th>")
        for category in ladder.categories[columns] {
            page.put("<th scope=\"col\">")
            page.put(text: category.name)
            page.put("</th>")
        }
        page.put("</tr>\n</thead>\n")
        for index in rows.indices {
            page.put("<tbody>\n")
            write(ladder.levels[index], columns, isNamed: !rows.isLong, to: &page, &cells)
            page.put("</tbody>\n")
        }
        page.put("</table>\n")
    }

    private func write(
        _ level: Level, _ columns: Range<Int>, isNamed: Bool, to page: inout PageBuffer, _ cells: inout HeldCells
    ) {
        page.put("<tr>")
        writeHeader(isNamed ? level : nil, to: &page)
        if let original = level.sameAs {
            return writeAcross("tbd", columns, to: &page) {
                $0.put(text: words.sameAs(ladder.levels[original].shownName))
            }
        }
        let content = level.content
        if content.isEmpty {
            let text = UnfinishedText(content: content, words: words, isRepeated: true)
            // Once, as a summary: for many categories there are many tables.
            return writeAcross("tbd", columns, to: &page) { if columns.lowerBound == 0 { text.write(to: &$0) } }
        }
        if let summary = content.summary, columns.lowerBound == 0 {
            writeAcross("level-summary", columns, to: &page) { $0.put(summary.html) }
            page.put("<tr>")
            writeHeader(nil, to: &page)
        }
        for cell in content.cells[columns] {
            ExpectationCell(ladder: ladder, cell: cell).writeRepeated(withSummary: true, to: &page, &cells)
        }
        page.put("</tr>\n")
    }

    private func writeHeader(_ level: Level?, to page: inout PageBuffer) {
        guard let level else { return page.put("<td></td>") }
        page.put("<th scope=\"row\">")
        page.put(printedHeadOf: level, in: ladder, words)
        page.put("</th>")
    }

    private func writeAcross(
        _ kind: StaticString, _ columns: Range<Int>, to page: inout PageBuffer, content: (inout PageBuffer) -> Void
    ) {
        page.put("<td class=\"")
        page.put(kind)
        page.put("\" colspan=\"")
        page.put(number: columns.count)
        page.put("\">")
        content(&page)
        page.put("</td></tr>\n")
    }
}
