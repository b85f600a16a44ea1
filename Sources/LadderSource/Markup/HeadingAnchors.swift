/// The ids that Git hosts give headings: a repeated one has its number behind it.
public struct HeadingAnchors {
    private var taken: Set<String> = []
    /// The last number that was put behind an id, by that id.
    private var numbers: [String: Int] = [:]

    private init() {}

    /// Those of several documents, as if they stood in one file.
    public static func anchors(of documents: [Document]) -> [[(offset: Int, anchor: String)]] {
        var all = HeadingAnchors()
        return documents.map { all.numbered($0.headings) }
    }

    /// Those of one document.
    ///
    /// - Parameter headings: by their offsets, with the ids that they have alone.
    public static func anchors(of headings: [(offset: Int, anchor: String)]) -> [(offset: Int, anchor: String)] {
        var anchors = HeadingAnchors()
        return anchors.numbered(headings)
    }

    /// Puts numbers behind those that stand there already.
    private mutating func numbered(_ headings: [(offset: Int, anchor: String)]) -> [(offset: Int, anchor: String)] {
        taken.reserveCapacity(taken.count + headings.count)
        var headings = headings
        for index in headings.indices {
            let anchor = headings[index].anchor
            // Each number is tried once, however many headings have the text or end with a number themselves.
            while !taken.insert(headings[index].anchor).inserted {
                headings[index].anchor = anchor + "-" + String(Self.next(&numbers[anchor, default: 0]))
            }
        }
        return headings
    }

    private static func next(_ number: inout Int) -> Int {
        number += 1
        return number
    }
}
