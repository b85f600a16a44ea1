/// Raw elements that reach over several blocks, such as a table with Markdown in its cells: what opens one, what stands in
/// it and what closes it make no sense without each other. What `<details>` folds away is no run: it is read.
public struct HTMLRuns {
    /// The last block of each run by its first.
    private var ends: [Int: Int] = [:]

    /// - Parameter endsAll: whether a block can't stand in a run: what opens before it and closes behind it is none.
    public init(_ blocks: ArraySlice<Block>, endsAll: (Block) -> Bool = { _ in false }) {
        guard blocks.contains(where: \.isHTML) else { return }
        var open: [(element: HTMLElement, block: Int)] = []
        for index in blocks.indices {
            guard case .html(let tokens) = blocks[index].content else {
                // Nothing that holds text alone reaches over a block.
                open.removeAll { $0.element.content == .phrasing }
                if !open.isEmpty, endsAll(blocks[index]) { open = [] }
                continue
            }
            for case .tag(let tag) in tokens where !tag.element.isVoid && tag.element != .details {
                if !tag.isClosing {
                    // Out of place, such as an item without a list: it is left out.
                    if tag.element.isPart, open.isEmpty { continue }
                    // What is nested deeper is left out.
                    if open.count < OpenElements.deepest { open.append((tag.element, index)) }
                } else if let last = open.lastIndex(where: { $0.element == tag.element }) {
                    let start = open[last].block
                    open.removeSubrange(last...)
                    if start < index, !open.contains(where: { $0.element.needsEnd }) { ends[start] = index }
                }
            }
        }
    }

    /// The last block of the run that starts at a block; nil where none starts, or it has no end.
    public func end(from start: Int) -> Int? {
        guard var end = ends[start] else { return nil }
        // The block that closes one may open the next.
        while let next = ends[end], next > end { end = next }
        return end
    }
}
