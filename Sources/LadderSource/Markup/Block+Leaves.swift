extension [Block] {
    /// The blocks that hold no others, also those in lists and quotes, in the order of the file.
    public var leaves: [Block] {
        flatMap { block -> [Block] in
            switch block.content {
            case .list(let list): list.items.flatMap(\.blocks.leaves)
            case .quote(let inner): inner.leaves
            case .paragraph, .heading, .table, .code, .html, .thematicBreak: [block]
            }
        }
    }
}
