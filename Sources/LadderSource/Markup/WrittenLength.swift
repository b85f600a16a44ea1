/// How many bytes a text has once it is written: just as many, unless something in it must be escaped.
struct WrittenLength {
    private(set) var html = 0
    private(set) var markdown = 0

    /// - Parameter links: those of the document.
    init(of inlines: [Inline], _ links: [SourceLink]) { add(inlines, links) }

    private mutating func add(_ inlines: [Inline], _ links: [SourceLink]) {
        for inline in inlines {
            switch inline {
            case .text(let text): add(text)
            case .softBreak, .hardBreak, .html: add(html: " ", markdown: " ")
            case .code(let text):
                add(text)
                add(html: "<code></code>", markdown: "``")
            case .emphasis(let content):
                add(content, links)
                add(html: "<em></em>", markdown: "**")
            case .strong(let content):
                add(content, links)
                add(html: "<strong></strong>", markdown: "****")
            case .link(let link), .image(let link):
                add(link.content, links)
                add(html: "<a href=\"\"></a>", markdown: "[]()")
                // Another target is filled in by the pages.
                let target = links[link.index]
                if target.kind == .external { add(target.destination) }
            }
        }
    }

    private mutating func add(_ text: String) {
        html += text.utf8.count
        markdown += text.utf8.count
    }

    private mutating func add(html: StaticString, markdown: StaticString) {
        self.html += html.utf8CodeUnitCount
        self.markdown += markdown.utf8CodeUnitCount
    }
}
