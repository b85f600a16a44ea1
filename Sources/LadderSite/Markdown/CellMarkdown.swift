internal import LadderModel
internal import LadderSource

/// What a section states of one category.
struct CellMarkdown {
    let ladder: Ladder
    let cell: SectionContent.Cell
    /// Whether what stands below an expectation is shown with it.
    var hasExamples = false

    func write(to page: inout MarkdownBuffer) {
        for summary in cell.summary { page.block(summary.markdown) }
        if let rating = cell.rating { page.block(rating.markdown) }
        let expectations = cell.expectations.map { ladder.expectations[$0] }
        guard cell.isList else {
            for expectation in expectations { page.block(expectation.body.markdown) }
            return
        }
        page.list(LedList(expectations)) { expectation, depth, page in
            page.item(expectation.body, depth: depth)
            if hasExamples, let examples = expectation.examples { page.itemBlocks(examples.markdown, depth: depth) }
        }
    }
}
