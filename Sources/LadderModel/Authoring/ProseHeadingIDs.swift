internal import LadderSource

/// The ids of a page's headings: as on Git hosts, but never one that the page needs for something else.
struct ProseHeadingIDs {
    /// By the headings' offsets in the file. A heading without letters and digits has none.
    let ids: [Int: String]

    /// Ids that templates and transitions have, wherever a heading is shown.
    private static let frame: Set<String> = [
        "page--main", "page--ladders", "page--expectations", "page--next", "page--children",
    ]

    init(document: Document, reserved: LadderPageIDs = LadderPageIDs(levels: [], categories: [])) {
        var taken = reserved.fixed.union(Self.frame)
        self.init(anchors: document.headingAnchors, reserved, &taken)
    }

    /// Those of a ladder's files: an id of one is no other's, for the ladder's page may show both.
    static func of(_ documents: [Document], reserved: LadderPageIDs) -> [ProseHeadingIDs] {
        var taken = reserved.fixed.union(frame)
        return HeadingAnchors.anchors(of: documents).map { ProseHeadingIDs(anchors: $0, reserved, &taken) }
    }

    private init(anchors: [(offset: Int, anchor: String)], _ reserved: LadderPageIDs, _ taken: inout Set<String>) {
        var ids = [Int: String](minimumCapacity: anchors.count)
        taken.reserveCapacity(taken.count + anchors.count)
        var numbers: [String: Int] = [:]
        for (offset, anchor) in anchors where !anchor.isEmpty {
            // With single hyphens it is no expectation's.
            let free = reserved.mayBeAnExpectation(anchor) ? Slug.make(anchor) : anchor
            var unique = free
            while !taken.insert(unique).inserted {
                numbers[free, default: 0] += 1
                let number = numbers[free, default: 1]
                unique = "\(free)-section" + (number > 1 ? "-\(number)" : "")
            }
            ids[offset] = unique
        }
        self.ids = ids
    }
}
