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
        let expectations = ladder.expectations
        guard cell.isList else {
            for expectation in cell.expectations { page.block(expectations[expectation].body.markdown) }
            return
        }
        page.list(cell.expectations, leadIns: expectations.leadIns) { expectation, depth, page in
            let expectation = expectations[expectation]
            page.item(expectation.body.markdown, depth: depth)
            if hasExamples, let examples = expectation.examples { page.itemBlocks(examples.markdown, depth: depth) }
        }
    }
}
