/// How many bytes a text has once it is written: just as many, unless something in it must be escaped.
struct WrittenLength {
    /// What the marks around a text take.
    let emphasis: Int
    let strong: Int
    let code: Int
    let link: Int

    static let html = WrittenLength(
        emphasis: "<em></em>".utf8.count, strong: "<strong></strong>".utf8.count, code: "<code></code>".utf8.count,
        link: "<a href=\"\"></a>".utf8.count)
    static let markdown = WrittenLength(
        emphasis: "**".utf8.count, strong: "****".utf8.count, code: "``".utf8.count, link: "[]()".utf8.count)

    /// - Parameter links: those of the document.
    func length(of inlines: [Inline], _ links: [SourceLink]) -> Int {
        var length = 0
        for inline in inlines {
            switch inline {
            case .text(let text): length += text.utf8.count
            case .softBreak, .hardBreak, .html: length += 1
            case .code(let text): length += text.utf8.count + code
            case .emphasis(let content): length += self.length(of: content, links) + emphasis
            case .strong(let content): length += self.length(of: content, links) + strong
            case .link(let inner), .image(let inner):
                let target = links[inner.index]
                length += self.length(of: inner.content, links) + link
                // Another target is filled in by the pages.
                if target.kind == .external { length += target.destination.utf8.count }
            }
        }
        return length
    }
}
