internal import LadderModel
internal import LadderSource

/// The comparison matrix for paper: a few levels at a time, so that nothing is cut off.
struct PrintedMatrix {
    let resolved: ResolvedLadder
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }

    /// The all-levels block, where there is one, and the levels.
    private enum Column {
        case allLevels(AllLevels)
        case level(Level)
    }

    private var columns: [Column] {
        (ladder.allLevels.map { [.allLevels($0)] } ?? []) + ladder.levels.map(Column.level)
    }

    /// - Parameter cells: what pages of the ladder have written of cells without ids.
    func write(to page: inout PageBuffer, _ cells: inout HeldCells) {
        page.put("<div class=\"print-only\" hidden>\n")
        let columns = columns
        for group in PrintColumns.groups(of: columns.count) {
            let shown = columns[group]
            let tables = PrintedRows.tables(of: ladder.categories.count) { category in
                shown.contains { cell(of: $0, category)?.isLong == true }
            }
            for rows in tables { write(rows, shown, to: &page, &cells) }
        }
        PrintedBaselines(resolved: resolved).write(to: &page)
        page.put("</div>\n")
    }

    private func write(
        _ rows: PrintedRows, _ columns: ArraySlice<Column>, to page: inout PageBuffer, _ cells: inout HeldCells
    ) {
        page.put("<table class=\"print-table matrix\">\n<thead>\n<tr><th scope=\"col\">")
        page.put(text: rows.isLong ? ladder.categories[rows.indices.lowerBound].name : words.category)
        page.put("</th>")
        for column in columns { writeHeader(column, to: &page) }
        page.put("</tr>\n</thead>\n")
        if rows.indices.lowerBound == 0 { writeWords(of: columns, to: &page) }
        for category in rows.indices {
            page.put("<tbody>\n")
            writeGroup(before: category, isFirst: category == rows.indices.lowerBound, columns.count, to: &page)
            page.put("<tr>")
            writeName(of: category, isNamed: !rows.isLong, isDefined: columns.startIndex == 0, to: &page)
            for column in columns { write(column, category, to: &page, &cells) }
            page.put("</tr>\n</tbody>\n")
        }
        page.put("</table>\n")
    }

    private func writeHeader(_ column: Column, to page: inout PageBuffer) {
        page.put("<th scope=\"col\">")
        switch column {
        case .allLevels(let block): page.put(text: block.heading.text)
        case .level(let level):
            page.put(printedHeadOf: level, in: ladder, words)
        }
        page.put("</th>")
    }

    /// A category's group, where it begins and at the top of a table.
    private func writeGroup(before category: Int, isFirst: Bool, _ columns: Int, to page: inout PageBuffer) {
        guard let name = ladder.categories[category].group,
            isFirst || ladder.categories[category - 1].group != name
        else { return }
        page.put(rowOfGroup: name, columns: columns)
    }

    private func writeName(of category: Int, isNamed: Bool, isDefined: Bool, to page: inout PageBuffer) {
        page.put("<th scope=\"row\">")
        if isNamed { page.put(text: ladder.categories[category].name) }
        if isDefined, let definition = ladder.categories[category].definition {
            page.put(" <small>")
            page.put(definition.html)
            page.put("</small>")
        }
        page.put("</th>")
    }

    private func write(_ column: Column, _ category: Int, to page: inout PageBuffer, _ cells: inout HeldCells) {
        if let cell = cell(of: column, category) { return cell.writeRepeated(withSummary: false, to: &page, &cells) }
        page.put("<td class=\"tbd\"></td>")
    }

    /// What levels say that say nothing of any category: in a row of its own, for it belongs to none.
    private func writeWords(of columns: ArraySlice<Column>, to page: inout PageBuffer) {
        guard columns.contains(where: { cell(of: $0, 0) == nil }) else { return }
        page.put("<tbody>\n<tr><td></td>")
        for column in columns {
            guard case .level(let level) = column, cell(of: column, 0) == nil else {
                page.put("<td></td>")
                continue
            }
            page.put("<td class=\"tbd\">")
            if let original = level.sameAs {
                page.put(text: words.sameAs(ladder.levels[original].shownName))
            } else {
                UnfinishedText(content: level.content, words: words, isRepeated: true).write(to: &page)
            }
            page.put("</td>")
        }
        page.put("</tr>\n</tbody>\n")
    }

    /// What a column says of a category; nil for a level that says nothing of any.
    private func cell(of column: Column, _ category: Int) -> ExpectationCell? {
        switch column {
        case .allLevels(let block): ExpectationCell(ladder: ladder, cell: block.content.cells[category])
        case .level(let level):
            level.sameAs != nil || level.content.isEmpty
                ? nil : ExpectationCell(ladder: ladder, cell: level.content.cells[category])
        }
    }
}
