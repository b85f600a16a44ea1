internal import LadderSource

/// The ids of a page's headings: as on Git hosts, but never one that the page needs for something else.
struct ProseHeadingIDs {
    /// By the headings' offsets in the file. A heading without letters and digits has none.
    let ids: [Int: String]

    init(document: Document, reserved: LadderPageIDs = LadderPageIDs(levels: [], categories: [])) {
        var taken = TakenIDs(by: reserved, more: document.headingAnchors.count)
        self.init(anchors: document.headingAnchors, reserved, &taken)
    }

    /// Those of a ladder's files: an id of one is no other's, for the ladder's page may show both.
    static func of(_ documents: [Document], reserved: LadderPageIDs) -> [ProseHeadingIDs] {
        let anchors = HeadingAnchors.anchors(of: documents)
        var taken = TakenIDs(by: reserved, more: anchors.reduce(0) { $0 + $1.count })
        return anchors.map { ProseHeadingIDs(anchors: $0, reserved, &taken) }
    }

    private init(anchors: [(offset: Int, anchor: String)], _ reserved: LadderPageIDs, _ taken: inout TakenIDs) {
        var ids = [Int: String](minimumCapacity: anchors.count)
        for (offset, anchor) in anchors where !anchor.isEmpty {
            // With single hyphens it is no expectation's.
            ids[offset] = taken.take(reserved.mayBeAnExpectation(anchor) ? Slug.make(anchor) : anchor)
        }
        self.ids = ids
    }

    /// The ids that a page has already.
    private struct TakenIDs {
        /// Ids that templates and transitions have, wherever a heading is shown.
        private static let frame = [
            "page--main", "page--ladders", "page--expectations", "page--next", "page--children",
        ]

        private var table: TextTable
        /// For each id the last number that was put behind it.
        private var numbers: [Int]

        /// The ids that no heading can have.
        ///
        /// - Parameter more: how many ids of headings will be added.
        init(by reserved: LadderPageIDs, more: Int) {
            let count = Self.frame.count + reserved.fixed.count + more
            table = TextTable(room: count)
            numbers = []
            numbers.reserveCapacity(count)
            for id in Self.frame { _ = insert(id) }
            for id in reserved.fixed { _ = insert(id) }
        }

        /// An id, or where it is taken the first that is free with a number behind it.
        mutating func take(_ id: String) -> String {
            let (place, isNew) = insert(id)
            if isNew { return id }
            while true {
                numbers[place] += 1
                let unique = id + (numbers[place] > 1 ? "-section-\(numbers[place])" : "-section")
                if insert(unique).isNew { return unique }
            }
        }

        private mutating func insert(_ id: String) -> (place: Int, isNew: Bool) {
            let inserted = table.insert(id)
            if inserted.isNew { numbers.append(0) }
            return inserted
        }
    }
}
