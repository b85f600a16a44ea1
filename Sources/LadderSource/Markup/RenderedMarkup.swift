/// A piece of Markdown, written once in each form in which pages show it.
public struct RenderedMarkup: Sendable {
    /// A heading that links may lead to.
    public struct Heading: Sendable {
        public let rank: Int
        public let id: String
        /// Without marks.
        public let text: String
    }

    public let html: HTMLFragment
    public let markdown: MarkdownFragment
    /// Those that stand in no other block, in order.
    public let headings: [Heading]

    public init(_ blocks: [Block], _ context: HTMLRenderer.Context) {
        html = HTMLRenderer.html(blocks, context)
        var renderer = MarkdownRenderer(context)
        renderer.write(blocks)
        markdown = renderer.fragment
        headings = blocks.compactMap { block in
            guard case .heading(let rank, let inlines) = block.content,
                let id = context.headingIDs[block.span.bytes.lowerBound]
            else { return nil }
            return Heading(rank: rank, id: id, text: inlines.plainText)
        }
    }

    public init(_ inlines: [Inline], _ context: HTMLRenderer.Context) {
        let length = WrittenLength(of: inlines, context.links)
        let html = HTMLRenderer.html(inlines, context, length: length.html)
        var renderer = MarkdownRenderer(context)
        renderer.fragment.bytes.reserveCapacity(length.markdown)
        renderer.writeText(inlines)
        // A text without marks is the same in both forms, and is kept once.
        if renderer.fragment.bytes == html.bytes { renderer.fragment.bytes = html.bytes }
        self.html = html
        markdown = renderer.fragment
        headings = []
    }

    public var isEmpty: Bool { html.isEmpty }
}
