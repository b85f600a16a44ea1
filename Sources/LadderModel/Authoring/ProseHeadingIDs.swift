internal import LadderSource

/// The ids of a page's headings: as on Git hosts, but never one that the page needs for something else.
struct ProseHeadingIDs {
    /// By the headings' offsets in the file. A heading without letters and digits has none.
    let ids: [Int: String]

    init(document: Document, reserved: LadderPageIDs = LadderPageIDs(levels: [], categories: [])) {
        var taken = Self.taken(reserved, more: document.headingAnchors.count)
        self.init(anchors: document.headingAnchors, reserved, &taken)
    }

    /// Those of a ladder's files: an id of one is no other's, for the ladder's page may show both.
    static func of(_ documents: [Document], reserved: LadderPageIDs) -> [ProseHeadingIDs] {
        let anchors = HeadingAnchors.anchors(of: documents)
        var taken = taken(reserved, more: anchors.reduce(0) { $0 + $1.count })
        return anchors.map { ProseHeadingIDs(anchors: $0, reserved, &taken) }
    }

    /// The ids that no heading can have.
    ///
    /// - Parameter more: how many ids of headings will be added.
    private static func taken(_ reserved: LadderPageIDs, more: Int) -> Set<String> {
        var taken = Set<String>(minimumCapacity: reserved.fixed.count + more)
        taken.formUnion(reserved.fixed)
        return taken
    }

    private init(anchors: [(offset: Int, anchor: String)], _ reserved: LadderPageIDs, _ taken: inout Set<String>) {
        var ids = [Int: String](minimumCapacity: anchors.count)
        var numbers: [String: Int] = [:]
        for (offset, anchor) in anchors where !anchor.isEmpty {
            // With single hyphens it is no expectation's, and none of the page's own.
            let isAnothers = LadderPageIDs.isOfThePage(anchor) || reserved.mayBeAnExpectation(anchor)
            let free = isAnothers ? Slug.make(anchor) : anchor
            var unique = free
            while !taken.insert(unique).inserted {
                let number = numbers[free, default: 0] + 1
                numbers[free] = number
                unique = free + (number > 1 ? "-section-\(number)" : "-section")
            }
            ids[offset] = unique
        }
        self.ids = ids
    }
}
