public import LadderSource

/// The ids of a page's headings: as on Git hosts, but never one that the page needs for something else.
public struct ProseHeadingIDs: Sendable {
    /// By the headings' offsets in the file. A heading without letters and digits has none.
    public let ids: [Int: String]

    /// Ids of the pages themselves, wherever a heading is shown.
    private static let frame: Set<String> = ["main", "expectations", "next-level"]

    public init(document: Document, reserved: Set<String>) {
        var ids: [Int: String] = [:]
        var taken = reserved.union(Self.frame)
        for (offset, anchor) in document.headingAnchors where !anchor.isEmpty {
            var unique = anchor
            var number = 1
            while !taken.insert(unique).inserted {
                unique = "\(anchor)-section" + (number > 1 ? "-\(number)" : "")
                number += 1
            }
            ids[offset] = unique
        }
        self.ids = ids
    }
}
