public import LadderSource

/// A text of an author's, plain and with its marks.
///
/// A class, for what is made of it on the way to the pages shares it by one reference.
public final class RichText: Sendable {
    /// Without marks, white space folded.
    public let text: String
    public let rendered: RenderedMarkup
    /// Whether it is more than its words: emphasis, links, broken lines.
    public let hasMarks: Bool

    init(_ inlines: [Inline], _ context: HTMLRenderer.Context) {
        text = inlines.plainText
        rendered = RenderedMarkup(inlines, context)
        hasMarks = inlines.contains { inline in
            switch inline {
            case .text, .softBreak: false
            default: true
            }
        }
    }

    /// A text of front matter, which has no marks.
    init(plain: String) {
        text = plain.foldingWhitespace()
        rendered = RenderedMarkup([.text(text)], HTMLRenderer.Context.plain)
        hasMarks = false
    }

    public var html: HTMLFragment { rendered.html }
    public var markdown: MarkdownFragment { rendered.markdown }
}
