/// Where the ids that Git hosts give a source's headings lead.
///
/// In the order of the ids, for a table of hashes takes twice the room, and few are ever asked for.
public struct HeadingTargets: Sendable {
    private let entries: [(anchor: String, target: Ladder.AnchorTarget)]

    init(_ targets: [String: Ladder.AnchorTarget]) {
        entries = targets.map { (anchor: $0, target: $1) }.sorted { $0.anchor < $1.anchor }
    }

    /// The ids, in order.
    public var anchors: [String] { entries.map(\.anchor) }

    public subscript(anchor: String) -> Ladder.AnchorTarget? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].anchor < anchor { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].anchor == anchor ? entries[low].target : nil
    }
}
