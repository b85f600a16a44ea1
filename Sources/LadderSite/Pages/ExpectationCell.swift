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
        if let rating = cell.rating {
            if expectations.isEmpty { page.put(rating.html) } else { page.put(paragraph: rating) }
        }
        if cell.isList {
            writeList(expectations, to: &page)
        } else {
            page.put(paragraphs: expectations.map(\.body))
        }
        page.put("</td>")
    }

    private func writeList(_ expectations: [Expectation], to page: inout PageBuffer) {
        page.put(LedList(expectations), .cell) { expectation, page in
            page.put("<li id=\"")
            page.put(text: expectation.anchor)
            page.put("\">")
            page.put(expectation.body.html)
            page.put("</li>")
        }
    }
}
