/// The ids that Git hosts give headings: a repeated one has its number behind it.
public struct HeadingAnchors {
    /// In the order of the headings, by their offsets.
    public private(set) var anchors: [(offset: Int, anchor: String)] = []
    private var counts: [String: Int] = [:]

    init(blocks: [Block]) {
        collect(blocks)
        number()
    }

    private init() {}

    /// Those of several documents, as if they stood in one file.
    public static func anchors(of documents: [Document]) -> [[(offset: Int, anchor: String)]] {
        // One alone has been looked at already.
        if documents.count == 1 { return [documents[0].headingAnchors] }
        var all = HeadingAnchors()
        return documents.map { document in
            all.anchors = []
            all.collect(document.blocks)
            all.number()
            return all.anchors
        }
    }

    private mutating func collect(_ blocks: [Block]) {
        for index in blocks.indices {
            switch blocks[index].content {
            case .heading(_, let inlines):
                anchors.append((blocks[index].span.bytes.lowerBound, Slug.anchor(inlines.plainText)))
            case .quote(let inner): collect(inner)
            case .list(let list): for index in list.items.indices { collect(list.items[index].blocks) }
            default: break
            }
        }
    }

    /// Puts numbers behind those that stand there already.
    private mutating func number() {
        counts.reserveCapacity(counts.count + anchors.count)
        for index in anchors.indices {
            let anchor = anchors[index].anchor
            var unique = anchor
            // Each number is tried once, however many headings have the text or end with a number themselves.
            if var number = counts[anchor] {
                repeat {
                    number += 1
                    unique = anchor + "-" + String(number)
                } while counts[unique] != nil
                counts[anchor] = number
            }
            counts[unique] = 0
            anchors[index].anchor = unique
        }
    }
}
