internal import LadderSource

/// Where the ids that Git hosts give a source's headings lead.
///
/// In the order of the ids, for a table of hashes takes twice the room, and few are ever asked for.
public struct HeadingTargets: Sendable {
    private let entries: [(anchor: String, target: Ladder.AnchorTarget)]

    /// - Parameter targets: of several for one id the last counts.
    init(_ targets: [(anchor: String, target: Ladder.AnchorTarget)]) {
        var entries: [(anchor: String, target: Ladder.AnchorTarget)] = []
        entries.reserveCapacity(targets.count)
        for entry in targets.sorted(by: { $0.anchor < $1.anchor }) {
            if entries.last?.anchor == entry.anchor { entries.removeLast() }
            entries.append(entry)
        }
        self.entries = entries
    }

    /// The ids, in order.
    public var anchors: [String] { entries.map(\.anchor) }

    public subscript(anchor: String) -> Ladder.AnchorTarget? {
        let place = entries.partitionPoint { $0.anchor < anchor }
        return place < entries.count && entries[place].anchor == anchor ? entries[place].target : nil
    }
}
