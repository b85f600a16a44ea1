public import LadderSource

/// A text of an author's, plain and with its marks.
public struct RichText: Sendable {
    /// Without marks, white space folded.
    public let text: String
    public let rendered: RenderedMarkup

    init(_ inlines: [Inline], _ context: HTMLRenderer.Context) {
        text = inlines.plainText
        rendered = RenderedMarkup(inlines, context)
    }

    /// A text of front matter, which has no marks.
    init(plain: String) {
        text = plain.foldingWhitespace()
        rendered = RenderedMarkup([.text(text)], HTMLRenderer.Context.plain)
    }

    public var html: HTMLFragment { rendered.html }
    public var markdown: MarkdownFragment { rendered.markdown }
}
