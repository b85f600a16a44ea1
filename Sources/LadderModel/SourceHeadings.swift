internal import LadderSource

/// The headings of a source, and what each leads to.
public struct SourceHeadings: Sendable {
    /// In the order of the file, with the id that each would have alone.
    private let headings: [(offset: Int, anchor: String)]
    /// What each leads to, if it is anything.
    private let targets: [Ladder.AnchorTarget?]
    /// The ids of the levels that the file declares.
    private let levels: [String]

    init(headings: [(offset: Int, anchor: String)], targets: [Ladder.AnchorTarget?], levels: [String]) {
        self.headings = headings
        self.targets = targets
        self.levels = levels
    }

    /// Where the ids that Git hosts give the headings lead; a level's own id goes first, for it is what people write.
    ///
    /// Made anew, for links name few sources' headings.
    public func byAnchor() -> HeadingTargets {
        let numbered = HeadingAnchors.anchors(of: headings)
        var named: [(anchor: String, target: Ladder.AnchorTarget)] = []
        named.reserveCapacity(headings.count + levels.count)
        for (place, target) in targets.enumerated() {
            if let target { named.append((numbered[place].anchor, target)) }
        }
        for (index, id) in levels.enumerated() { named.append((id, .level(index))) }
        return HeadingTargets(consume named)
    }
}
