internal import LadderSource

/// Collects where the ids that Git hosts give a ladder's headings lead.
struct LadderAnchors {
    private let headings: [(offset: Int, anchor: String)]
    /// The ids of headings that are shown as they stand, by their offsets.
    private let proseIDs: [Int: String]
    private var targets: [Int: Ladder.AnchorTarget] = [:]

    init(document: Document, proseIDs: [Int: String]) {
        headings = document.headingAnchors
        self.proseIDs = proseIDs
        targets.reserveCapacity(headings.count)
    }

    /// Says what a heading leads to, by its offset.
    mutating func note(_ heading: Int, _ target: Ladder.AnchorTarget) { targets[heading] = target }

    /// Takes the headings of a level's section: those that open no category are shown on the level's page.
    mutating func note(_ section: BodyDivider.Section, level: Int, categories: [(offset: Int, category: Int)]) {
        let range = section.range
        // A file may have thousands of headings, and as many sections.
        let behind = headings[headings.partitionPoint { $0.offset < range.lowerBound }...]
        for (offset, _) in behind[..<behind.partitionPoint { $0.offset < range.upperBound }] {
            if let id = proseIDs[offset] { targets[offset] = .levelPage(level, id: id) }
        }
        for (heading, category) in categories { targets[heading] = .category(level: level, category) }
        targets[section.span.bytes.lowerBound] = .level(level)
    }

    /// All targets by the names that links use; a level's own id goes first, for it is what people write.
    ///
    /// - Parameter levels: the ids of the levels that the file declares.
    func byName(levels: [String] = []) -> HeadingTargets {
        var named: [(anchor: String, target: Ladder.AnchorTarget)] = []
        named.reserveCapacity(headings.count + levels.count)
        for (offset, anchor) in headings {
            guard let target = targets[offset] ?? proseIDs[offset].map({ .page(id: $0) }) else { continue }
            named.append((anchor, target))
        }
        for (index, id) in levels.enumerated() { named.append((id, .level(index))) }
        return HeadingTargets(named)
    }
}
