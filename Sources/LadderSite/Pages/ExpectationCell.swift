internal import LadderModel
internal import LadderSource

/// What a level states of its own in a category, as a table's cell.
struct ExpectationCell {
    let ladder: Ladder
    let cell: SectionContent.Cell

    /// - Parameter cells: what pages of the ladder have written of cells.
    func write(_ kind: StaticString, to page: inout PageBuffer, _ cells: inout HeldCells) {
        page.put("<td class=\"")
        page.put(kind)
        // A lone paragraph stands bare, so that its id is the cell's.
        if !cell.isList, cell.expectations.count == 1 {
            page.put("\" id=\"")
            page.put(id: ladder.expectations[cell.expectations.lowerBound].anchor)
        }
        page.put("\">")
        cells.put(cell, of: ladder, to: &page) { writeContent(hasIDs: true, to: &$0) }
        page.put("</td>")
    }

    /// The same cell for another table of the same page: without ids, which a page may have but once.
    ///
    /// - Parameters:
    ///   - withSummary: whether the category's summary has no row of its own and stands in the cell.
    ///   - cells: what pages of the ladder have written of cells without ids.
    func writeRepeated(withSummary: Bool, to page: inout PageBuffer, _ cells: inout HeldCells) {
        page.put("<td>")
        if withSummary {
            for paragraph in cell.summary {
                page.put("<p class=\"category-summary\">")
                page.put(paragraph.html)
                page.put("</p>")
            }
        }
        cells.put(cell, of: ladder, to: &page) { writeContent(hasIDs: false, to: &$0) }
        page.put("</td>")
    }

    /// Whether the cell may be higher than a page.
    var isLong: Bool {
        let expectations = cell.expectations.reduce(0) { $0 + ladder.expectations.html(of: $1).count }
        return cell.summary.reduce(expectations) { $0 + $1.html.count } > PrintColumns.longestCell
    }

    private func writeContent(hasIDs: Bool, to page: inout PageBuffer) {
        if let rating = cell.rating {
            if cell.expectations.isEmpty { page.put(rating.html) } else { page.put(paragraph: rating) }
        }
        if cell.isList {
            writeList(hasIDs: hasIDs, to: &page)
        } else {
            writeParagraphs(hasIDs: hasIDs, to: &page)
        }
    }

    private func writeParagraphs(hasIDs: Bool, to page: inout PageBuffer) {
        let expectations = ladder.expectations
        if cell.expectations.count == 1 { return page.put(expectations.html(of: cell.expectations.lowerBound)) }
        for index in cell.expectations {
            open("<p>", "<p id=\"", index, hasID: hasIDs, &page)
            page.put(expectations.html(of: index))
            page.put("</p>")
        }
    }

    /// - Parameters:
    ///   - plain: a tag.
    ///   - identified: the same up to the expectation's id.
    private func open(
        _ plain: StaticString, _ identified: StaticString, _ expectation: Int, hasID: Bool, _ page: inout PageBuffer
    ) {
        guard hasID else { return page.put(plain) }
        page.put(identified)
        page.put(id: ladder.expectations[expectation].anchor)
        page.put("\">")
    }

    private func writeList(hasIDs: Bool, to page: inout PageBuffer) {
        let expectations = ladder.expectations
        page.put(list: cell.expectations, .cell) {
            expectations.leadIns(of: $0)
        } item: { index, page in
            open("<li>", "<li id=\"", index, hasID: hasIDs, &page)
            page.put(expectations.html(of: index))
            page.put("</li>")
        }
    }
}
