/// The ids that Git hosts give headings: a repeated one has its number behind it.
public struct HeadingAnchors {
    private var taken = TextTable()
    /// For each of them the last number that was put behind it.
    private var numbers: [Int] = []

    private init() {}

    /// Those of several documents, as if they stood in one file.
    public static func anchors(of documents: [Document]) -> [[(offset: Int, anchor: String)]] {
        // One alone has been looked at already.
        if documents.count == 1 { return [documents[0].headingAnchors] }
        var all = HeadingAnchors()
        return documents.map { all.numbered($0.headings) }
    }

    /// Those of one document.
    ///
    /// - Parameter headings: by their offsets, with the ids that they have alone.
    static func anchors(of headings: [(offset: Int, anchor: String)]) -> [(offset: Int, anchor: String)] {
        var anchors = HeadingAnchors()
        return anchors.numbered(headings)
    }

    /// Puts numbers behind those that stand there already.
    private mutating func numbered(_ headings: [(offset: Int, anchor: String)]) -> [(offset: Int, anchor: String)] {
        if taken.texts.isEmpty {
            taken = TextTable(room: headings.count)
            numbers.reserveCapacity(headings.count)
        }
        var headings = headings
        for index in headings.indices {
            let anchor = headings[index].anchor
            let (place, isNew) = take(anchor)
            if isNew { continue }
            // Each number is tried once, however many headings have the text or end with a number themselves.
            repeat {
                numbers[place] += 1
                headings[index].anchor = anchor + "-" + String(numbers[place])
            } while !take(headings[index].anchor).isNew
        }
        return headings
    }

    private mutating func take(_ anchor: String) -> (place: Int, isNew: Bool) {
        let taken = taken.insert(anchor)
        if taken.isNew { numbers.append(0) }
        return taken
    }
}
