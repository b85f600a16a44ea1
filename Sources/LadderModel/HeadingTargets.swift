internal import LadderSource

/// Where the ids that Git hosts give a source's headings lead.
///
/// In the order of the ids, for a table of hashes takes twice the room, and few are ever asked for.
public struct HeadingTargets: Sendable {
    private let entries: [(anchor: String, target: Ladder.AnchorTarget)]

    /// - Parameter targets: of several for one id the last counts.
    init(_ targets: consuming [(anchor: String, target: Ladder.AnchorTarget)]) {
        targets.sort { $0.anchor < $1.anchor }
        var count = 0
        for place in targets.indices {
            if count > 0, targets[count - 1].anchor == targets[place].anchor { count -= 1 }
            targets.swapAt(count, place)
            count += 1
        }
        targets.removeSubrange(count...)
        entries = targets
    }

    /// The ids, in order.
    public var anchors: [String] { entries.map(\.anchor) }

    public subscript(anchor: String) -> Ladder.AnchorTarget? {
        let place = entries.partitionPoint { $0.anchor < anchor }
        return place < entries.count && entries[place].anchor == anchor ? entries[place].target : nil
    }
}
