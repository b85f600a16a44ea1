/// A piece of Markdown, written once in each form in which pages show it.
public struct RenderedMarkup: Sendable {
    public let html: HTMLFragment
    public let markdown: MarkdownFragment

    public init(_ blocks: [Block], _ context: HTMLRenderer.Context) {
        html = HTMLRenderer.html(blocks, context)
        var renderer = MarkdownRenderer(context)
        renderer.write(blocks)
        markdown = renderer.fragment
    }

    public init(_ inlines: [Inline], _ context: HTMLRenderer.Context) {
        html = HTMLRenderer.html(inlines, context)
        var renderer = MarkdownRenderer(context)
        renderer.writeText(inlines)
        markdown = renderer.fragment
    }

    public var isEmpty: Bool { html.isEmpty }
}
