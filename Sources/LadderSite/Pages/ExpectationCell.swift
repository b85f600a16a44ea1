internal import LadderModel
internal import LadderSource

/// What a level states of its own in a category, as a table's cell.
struct ExpectationCell {
    let ladder: Ladder
    let cell: SectionContent.Cell

    func write(_ kind: StaticString, to page: inout PageBuffer) {
        let expectations = cell.expectations.map { ladder.expectations[$0] }
        page.put("<td class=\"")
        page.put(kind)
        // A lone paragraph stands bare, so that its id is the cell's.
        if !cell.isList, expectations.count == 1 {
            page.put("\" id=\"")
            page.put(text: expectations[0].anchor)
        }
        page.put("\">")
        writeContent(expectations, hasIDs: true, to: &page)
        page.put("</td>")
    }

    /// The same cell for another table of the same page: without ids, which a page may have but once.
    ///
    /// - Parameter withSummary: whether the category's summary has no row of its own and stands in the cell.
    func writeRepeated(withSummary: Bool, to page: inout PageBuffer) {
        page.put("<td>")
        if withSummary {
            for paragraph in cell.summary {
                page.put("<p class=\"category-summary\">")
                page.put(paragraph.html)
                page.put("</p>")
            }
        }
        writeContent(cell.expectations.map { ladder.expectations[$0] }, hasIDs: false, to: &page)
        page.put("</td>")
    }

    /// Whether the cell may be higher than a page.
    var isLong: Bool {
        let texts = cell.summary + cell.expectations.map { ladder.expectations[$0].body }
        return texts.reduce(0) { $0 + $1.html.count } > PrintColumns.longestCell
    }

    private func writeContent(_ expectations: [Expectation], hasIDs: Bool, to page: inout PageBuffer) {
        if let rating = cell.rating {
            if expectations.isEmpty { page.put(rating.html) } else { page.put(paragraph: rating) }
        }
        if cell.isList {
            writeList(expectations, hasIDs: hasIDs, to: &page)
        } else {
            page.put(paragraphs: expectations.map(\.body))
        }
    }

    private func writeList(_ expectations: [Expectation], hasIDs: Bool, to page: inout PageBuffer) {
        page.put(LedList(expectations), .cell) { expectation, page in
            page.put("<li")
            if hasIDs {
                page.put(" id=\"")
                page.put(text: expectation.anchor)
                page.put("\"")
            }
            page.put(">")
            page.put(expectation.body.html)
            page.put("</li>")
        }
    }
}
