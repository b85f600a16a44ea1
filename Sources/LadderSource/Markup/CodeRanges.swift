extension [Block] {
    /// The bytes of blocks of code, which may show anything.
    public var codeRanges: [Range<Int>] {
        flatMap { block -> [Range<Int>] in
            switch block.content {
            case .code: [block.span.bytes]
            case .list(let list): list.items.flatMap(\.blocks.codeRanges)
            case .quote(let inner): inner.codeRanges
            case .paragraph, .heading, .html, .thematicBreak, .table: []
            }
        }
    }
}
