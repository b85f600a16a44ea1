public import LadderSource

/// A text of an author's, plain and with its marks.
public struct RichText: Sendable {
    public let rendered: RenderedText
    /// Whether it is more than its words: emphasis, links, broken lines.
    public let hasMarks: Bool

    /// - Parameter span: where the text stands in the source, if that is known.
    init(_ inlines: Inlines, _ context: HTMLRenderer.Context, at span: SourceSpan? = nil) {
        self.init(ExaminedText(inlines), context, at: span)
    }

    /// - Parameter span: where the text stands in the source, if that is known.
    init(_ text: borrowing ExaminedText, _ context: HTMLRenderer.Context, at span: SourceSpan? = nil) {
        rendered = RenderedText(text, context, at: span)
        hasMarks = text.hasMarks
    }

    @inlinable
    init(_ rendered: RenderedText, hasMarks: Bool) {
        self.rendered = rendered
        self.hasMarks = hasMarks
    }

    /// A text of front matter, which has no marks.
    init(plain: String) {
        rendered = RenderedText(ExaminedText(Inlines(plain.foldingWhitespace())), HTMLRenderer.Context.plain)
        hasMarks = false
    }

    /// Without marks, white space folded; made anew.
    public var text: String { rendered.plain }
    @inlinable public var html: HTMLFragment { rendered.html }
    @inlinable public var markdown: MarkdownFragment { rendered.markdown }
}
