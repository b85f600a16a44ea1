/// A text without the store that it stands in, for walks through thousands of them: to hand it on costs nothing.
extension Inlines {
    struct Part {
        let places: Range<Int32>
        let words: Range<Int32>

        var start: Int { Int(places.lowerBound) }
        var end: Int { Int(places.upperBound) }

        /// What a mark encloses that stands at a place.
        func content(of mark: InlineStore.Node, at place: Int) -> Part {
            Part(places: Int32(place + 1)..<mark.end, words: mark.words.clamped(to: words))
        }
    }

    var part: Part { Part(places: Int32(startIndex)..<Int32(endIndex), words: words) }

    init(_ part: Part, of store: InlineStore) { self.init(store: store, places: part.places, words: part.words) }
}

extension InlineStore {
    /// Hands over the words of what stands in a part.
    func withWords(of node: Node, in part: Inlines.Part, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        withWords(node.words.clamped(to: part.words), body)
    }

    func link(of node: Node) -> InlineLink { links[Int(node.detail)] }

    func tag(of node: Node) -> HTMLTag { tags[Int(node.detail)] }

    /// Whether tags of the author's stand in a part side by side with its texts.
    func hasTags(in part: Inlines.Part) -> Bool {
        var place = part.start
        while place < part.end {
            if nodes[place].kind == .html { return true }
            place = Int(nodes[place].end)
        }
        return false
    }
}
