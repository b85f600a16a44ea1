internal import LadderSource

/// Collects where the ids that Git hosts give a ladder's headings lead.
struct LadderAnchors {
    private let headings: [(offset: Int, anchor: String)]
    /// The offsets of the headings, in order.
    private let offsets: [Int]
    /// Knows the ids of headings that are shown as they stand.
    private let context: HTMLRenderer.Context
    /// For each heading what it leads to, where that is known.
    private var targets: [Ladder.AnchorTarget?]

    init(headings: [(offset: Int, anchor: String)], context: HTMLRenderer.Context) {
        self.headings = headings
        self.context = context
        offsets = headings.map(\.offset)
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
            if targets[place] == nil, let id = context.id(ofHeadingAt: offsets[place]) {
                targets[place] = .levelPage(level, id: id)
            }
            place += 1
        }
    }

    /// All targets; a heading that leads to nothing else is shown where it stands.
    ///
    /// - Parameter levels: the ids of the levels that the file declares.
    func found(levels: [String] = []) -> SourceHeadings {
        let all = targets.indices.map { place in
            targets[place] ?? context.id(ofHeadingAt: offsets[place]).map { .page(id: $0) }
        }
        return SourceHeadings(headings: headings, targets: all, levels: levels)
    }
}
