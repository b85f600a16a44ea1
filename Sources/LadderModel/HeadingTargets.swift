internal import LadderSource

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
        let place = entries.partitionPoint { $0.anchor < anchor }
        return place < entries.count && entries[place].anchor == anchor ? entries[place].target : nil
    }
}
