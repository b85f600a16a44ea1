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
    }

    /// Says what a heading leads to, by its offset.
    mutating func note(_ heading: Int, _ target: Ladder.AnchorTarget) { targets[heading] = target }

    /// Takes the headings of a level's section: those that open no category are shown on the level's page.
    mutating func note(_ section: BodyDivider.Section, level: Int, categories: [Int: Int]) {
        let range = section.range
        for (offset, _) in headings[firstHeading(from: range.lowerBound)...].prefix(while: { range.contains($0.offset) }
        ) {
            if let id = proseIDs[offset] { targets[offset] = .levelPage(level, id: id) }
        }
        for (heading, category) in categories { targets[heading] = .category(level: level, category) }
        targets[section.span.bytes.lowerBound] = .level(level)
    }

    /// The place of the first heading that stands at an offset or behind it: a file may have thousands, and as many sections.
    private func firstHeading(from offset: Int) -> Int {
        var low = 0
        var high = headings.count
        while low < high {
            let middle = (low + high) / 2
            if headings[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// All targets by the names that links use; a level's own id goes first, for it is what people write.
    ///
    /// - Parameter levels: the ids of the levels that the file declares.
    func byName(levels: [String] = []) -> HeadingTargets {
        var named: [String: Ladder.AnchorTarget] = [:]
        for (offset, anchor) in headings {
            named[anchor] = targets[offset] ?? proseIDs[offset].map { .page(id: $0) }
        }
        for (index, id) in levels.enumerated() { named[id] = .level(index) }
        return HeadingTargets(named)
    }
}
