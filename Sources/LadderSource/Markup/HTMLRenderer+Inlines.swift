extension HTMLRenderer {
    mutating func write(_ inlines: Inlines) { write(inlines.part, of: inlines.store) }

    private mutating func write(_ part: Inlines.Part, of store: InlineStore) {
        // What holds no tag of an author's has nothing to close either.
        let hasTags = !store.tags.isEmpty && store.hasTags(in: part)
        if hasTags { elements.begin(.phrasing) }
        var place = part.start
        while place < part.end {
            let node = store.nodes[place]
            switch node.kind {
            case .text: store.withWords(of: node, in: part) { put(text: $0) }
            case .softBreak: put("\n")
            case .hardBreak: put("<br />\n")
            case .code:
                put("<code>")
                store.withWords(of: node, in: part) { put(text: $0) }
                put("</code>")
            case .emphasis:
                put("<em>")
                write(part.content(of: node, at: place), of: store)
                put("</em>")
            case .strong:
                put("<strong>")
                write(part.content(of: node, at: place), of: store)
                put("</strong>")
            case .link: write(store.link(of: node), showing: Inlines(part.content(of: node, at: place), of: store))
            case .image:
                write(image: store.link(of: node), Inlines(part.content(of: node, at: place), of: store).plainText)
            case .html: write(store.tag(of: node))
            }
            place = Int(node.end)
        }
        if hasTags { put(elements.end()) }
    }

    private mutating func put(text: UnsafeBufferPointer<UInt8>) {
        if mayHoldSigns { fragment.bytes.appendEscaped(text) } else { fragment.bytes.append(text) }
    }

    private mutating func write(_ link: InlineLink, showing content: Inlines) {
        put("<a href=\"")
        putDestination(link.index)
        put("\"")
        putTitle(link.title)
        put(">")
        write(content)
        put("</a>")
    }

    /// A picture of another site is shown as a link to it.
    ///
    /// - Parameter alternative: the text for those who don't see it.
    mutating func write(image: InlineLink, _ alternative: String) {
        let target = context.links[image.index]
        if target.kind == .external {
            let words = Inlines(alternative.isEmpty ? target.destination : alternative)
            return write(InlineLink(index: image.index, title: image.title), showing: words)
        }
        put("<img src=\"")
        putDestination(image.index)
        put("\" alt=\"")
        fragment.bytes.appendEscaped(alternative)
        put("\"")
        putTitle(image.title)
        put(" width", image.size?.width)
        put(" height", image.size?.height)
        put(" />")
    }

    private mutating func putDestination(_ index: Int) {
        let link = context.links[index]
        context.store.note(shownLink: index)
        switch link.kind {
        case .external: fragment.bytes.appendHref(link.destination)
        case .handbook:
            let id = LinkID(document: context.document, link: index)
            fragment.holes.append(MarkupHole(offset: fragment.bytes.count, link: id))
        case .forbidden: break
        }
    }

    private mutating func putTitle(_ title: String) {
        guard !title.isEmpty else { return }
        put(" title=\"")
        fragment.bytes.appendEscaped(title)
        put("\"")
    }
}
