internal import LadderSource

extension [Block] {
    /// The places of all paragraphs, also those in lists and quotes.
    var paragraphs: [SourceSpan] {
        flatMap { block -> [SourceSpan] in
            switch block.content {
            case .paragraph: [block.span]
            case .list(let list): list.items.flatMap(\.blocks.paragraphs)
            case .quote(let inner): inner.paragraphs
            case .heading, .code, .html, .thematicBreak, .table: []
            }
        }
    }
}
