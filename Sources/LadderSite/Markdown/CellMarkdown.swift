internal import LadderModel
internal import LadderSource

/// What a section states of one category.
struct CellMarkdown {
    let ladder: Ladder
    let cell: SectionContent.Cell
    /// Whether what stands below an expectation is shown with it.
    var hasExamples = false

    /// - Parameter items: what other pages of the ladder have written.
    func write(to page: inout MarkdownBuffer, _ items: inout ExpectationItems) {
        for summary in cell.summary { page.block(summary.markdown) }
        if let rating = cell.rating { page.block(rating.markdown) }
        let expectations = ladder.expectations
        guard cell.isList else {
            for expectation in cell.expectations { page.block(expectations.markdown(of: expectation)) }
            return
        }
        page.list(cell.expectations, leadIns: expectations.leadIns) { expectation, depth, page in
            items.start(expectation, of: ladder, depth: depth, on: &page)
            page.endItem()
            if hasExamples, let examples = expectations[expectation].examples {
                page.itemBlocks(examples.markdown, depth: depth)
            }
        }
    }
}
