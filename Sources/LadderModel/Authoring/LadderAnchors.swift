internal import LadderSource

/// Collects where the ids that Git hosts give a ladder's headings lead.
struct LadderAnchors {
    private let headings: [(offset: Int, anchor: String)]
    /// The offsets of the headings, in order.
    private let offsets: [Int]
    /// The ids of headings that are shown as they stand, by their offsets.
    private let proseIDs: [Int: String]
    /// For each heading what it leads to, where that is known.
    private var targets: [Ladder.AnchorTarget?]

    init(document: Document, proseIDs: [Int: String]) {
        headings = document.headingAnchors
        offsets = headings.map(\.offset)
        self.proseIDs = proseIDs
        targets = Array(repeating: nil, count: headings.count)
    }

    /// Says what a heading leads to, by its offset.
    mutating func note(_ heading: Int, _ target: Ladder.AnchorTarget) {
        let place = offsets.partitionPoint { $0 < heading }
        if place < offsets.count, offsets[place] == heading { targets[place] = target }
    }

    /// Takes the headings of a level's section: those that open no category are shown on the level's page.
    mutating func note(_ section: BodyDivider.Section, level: Int, categories: [(offset: Int, category: Int)]) {
        note(section.span.bytes.lowerBound, .level(level))
        for (heading, category) in categories { note(heading, .category(level: level, category)) }
        let range = section.range
        // A file may have thousands of headings, and as many sections.
        var place = offsets.partitionPoint { $0 < range.lowerBound }
        while place < offsets.count, offsets[place] < range.upperBound {
            if targets[place] == nil, let id = proseIDs[offsets[place]] { targets[place] = .levelPage(level, id: id) }
            place += 1
        }
    }

    /// All targets by the names that links use; a level's own id goes first, for it is what people write.
    ///
    /// - Parameter levels: the ids of the levels that the file declares.
    func byName(levels: [String] = []) -> HeadingTargets {
        var named = HeadingTargets(room: headings.count + levels.count)
        for place in headings.indices {
            guard let target = targets[place] ?? proseIDs[offsets[place]].map({ .page(id: $0) }) else { continue }
            named.lead(headings[place].anchor, to: target)
        }
        for (index, id) in levels.enumerated() { named.lead(id, to: .level(index)) }
        return named
    }
}
