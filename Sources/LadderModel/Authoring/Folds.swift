internal import LadderSource

/// What an author folded away: the blocks from one that opens `<details>` to the one that closes it.
struct Folds {
    /// The last block of each fold by its first.
    private var ends: [Int: Int] = [:]

    /// - Parameter endsAll: whether a block can't stand in a fold: what opens before it and closes behind it is none.
    init(_ blocks: ArraySlice<Block>, endsAll: (Block) -> Bool = { _ in false }) {
        var open: [Int] = []
        for index in blocks.indices {
            if !open.isEmpty, endsAll(blocks[index]) { open = [] }
            guard case .html(let tokens) = blocks[index].content else { continue }
            for case .tag(let tag) in tokens where tag.element == .details {
                if !tag.isClosing {
                    open.append(index)
                } else if let start = open.popLast() {
                    ends[start] = index
                }
            }
        }
        // Of several that one block opens, one may stay open.
        for start in open { ends[start] = nil }
    }

    /// The last block of the fold that starts at a block; nil where none starts, or it has no end.
    func end(from start: Int) -> Int? {
        guard var end = ends[start] else { return nil }
        // The block that closes one may open the next.
        while let next = ends[end], next > end { end = next }
        return end
    }
}
