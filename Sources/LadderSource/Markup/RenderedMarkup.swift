/// A piece of Markdown, written once in each form in which pages show it.
public struct RenderedMarkup: Sendable {
    /// A heading that links may lead to.
    public struct Heading: Sendable {
        public let rank: Int
        public let id: String
        /// Without marks.
        public let text: String
    }

    private let forms: MarkupForms
    /// Those that stand in no other block, in order.
    public let headings: [Heading]

    public init(_ blocks: [Block], _ context: HTMLRenderer.Context) {
        forms = MarkupForms(blocks, context)
        headings = blocks.compactMap { block in
            guard case .heading(let rank, let inlines) = block.content,
                let id = context.id(ofHeadingAt: block.span.bytes.lowerBound)
            else { return nil }
            return Heading(rank: rank, id: id, text: inlines.plainText)
        }
    }

    public init(_ inlines: Inlines, _ context: HTMLRenderer.Context) {
        forms = MarkupForms(ExaminedText(inlines), context, at: nil)
        headings = []
    }

    public var html: HTMLFragment { forms.html }
    public var markdown: MarkdownFragment { forms.markdown }

    public var isEmpty: Bool { html.isEmpty }
}
