internal import LadderSource

/// Where the ids that Git hosts give a source's headings lead.
///
/// A source has as many as headings, and few are ever asked for.
public struct HeadingTargets: Sendable {
    private var table: TextTable
    /// For each id of the table.
    private var targets: [Ladder.AnchorTarget] = []

    /// - Parameter room: how many there will be.
    init(room: Int) {
        table = TextTable(room: room)
        targets.reserveCapacity(room)
    }

    /// Says where an id leads: of several targets the last counts.
    mutating func lead(_ anchor: String, to target: Ladder.AnchorTarget) {
        let (place, isNew) = table.insert(anchor)
        if isNew { targets.append(target) } else { targets[place] = target }
    }

    /// The ids, in order.
    public var anchors: [String] { table.texts.sorted() }

    public subscript(anchor: String) -> Ladder.AnchorTarget? { table.place(of: anchor).map { targets[$0] } }
}
