extension HTMLRenderer {
    mutating func write(_ inlines: Inlines) {
        // What holds no tag of an author's has nothing to close either.
        let hasTags = inlines.hasTags
        if hasTags { elements.begin(.phrasing) }
        for index in inlines.indices {
            switch inlines[index] {
            case .text: inlines.withText(at: index) { put(text: $0) }
            case .softBreak: put("\n")
            case .hardBreak: put("<br />\n")
            case .code:
                put("<code>")
                inlines.withText(at: index) { put(text: $0) }
                put("</code>")
            case .emphasis:
                put("<em>")
                write(inlines.content(at: index))
                put("</em>")
            case .strong:
                put("<strong>")
                write(inlines.content(at: index))
                put("</strong>")
            case .link: write(inlines.link(at: index), showing: inlines.content(at: index))
            case .image: write(image: inlines.link(at: index), inlines.content(at: index).plainText)
            case .html: write(inlines.tag(at: index))
            }
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
        isInLink = true
        write(content)
        isInLink = false
        put("</a>")
    }

    /// - Parameter alternative: the text for those who don't see it.
    mutating func write(image: InlineLink, _ alternative: String) {
        if context.links[image.index].kind == .external {
            if isInLink { return fragment.bytes.appendEscaped(alternative) }
            return write(InlineLink(index: image.index, title: image.title), showing: Inlines(alternative))
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
