extension HTMLRenderer {
    mutating func write(_ inlines: [Inline]) {
        // What holds no tag of an author's has nothing to close either.
        let hasTags = inlines.contains(where: \.isHTML)
        if hasTags { elements.begin(.phrasing) }
        for index in inlines.indices {
            switch inlines[index] {
            case .text(let text): fragment.bytes.appendEscaped(text)
            case .softBreak: put("\n")
            case .hardBreak: put("<br />\n")
            case .code(let text):
                put("<code>")
                fragment.bytes.appendEscaped(text)
                put("</code>")
            case .emphasis(let content):
                put("<em>")
                write(content)
                put("</em>")
            case .strong(let content):
                put("<strong>")
                write(content)
                put("</strong>")
            case .link(let link): writeLink(link)
            case .image(let image): writeImage(image)
            case .html(let tag): write(tag)
            }
        }
        if hasTags { put(elements.end()) }
    }

    private mutating func writeLink(_ link: InlineLink) {
        put("<a href=\"")
        putDestination(link.index)
        put("\"")
        putTitle(link.title)
        put(">")
        isInLink = true
        write(link.content)
        isInLink = false
        put("</a>")
    }

    mutating func writeImage(_ image: InlineLink) {
        let alternative = image.content.plainText
        if context.links[image.index].kind == .external {
            if isInLink { return fragment.bytes.appendEscaped(alternative) }
            writeLink(InlineLink(index: image.index, title: image.title, content: [.text(alternative)]))
            return
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
