public import LadderSource

/// A text of an author's, plain and as HTML.
public struct RichText: Sendable {
    /// Without marks, white space folded.
    public let text: String
    public let html: HTMLFragment

    init(_ inlines: [Inline], _ context: HTMLRenderer.Context) {
        text = inlines.plainText
        html = HTMLRenderer.html(inlines, context)
    }

    /// A text of front matter, which has no marks.
    init(plain: String) {
        text = plain.foldingWhitespace()
        html = HTMLRenderer.html([.text(text)], HTMLRenderer.Context.plain)
    }
}
