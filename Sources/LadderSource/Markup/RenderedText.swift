/// A text of an author's, written once in each form in which pages and data show it.
public struct RenderedText: Sendable {
    @usableFromInline let forms: MarkupForms
    /// Nil where the text is what is left of the HTML without its tags.
    @usableFromInline let plainPlace: MarkupPlace?

    /// - Parameters:
    ///   - plain: the same without its marks.
    ///   - span: where the text stands in the source, if that is known.
    public init(_ inlines: [Inline], plain: String, _ context: HTMLRenderer.Context, at span: SourceSpan? = nil) {
        let forms = MarkupForms(inlines, context, at: span)
        plainPlace = plain.withBytes { plain in
            if forms.html.withBytes({ $0.isEqual(to: plain) }) { return forms.htmlPlace }
            let isLeft = forms.html.withBytes { UntaggedText.is(plain, whatIsLeftOf: $0) }
            return isLeft ? nil : forms.store.add(plain)
        }
        self.forms = forms
    }

    /// The text at a place in the same store.
    @inlinable public func neighbour(at place: MarkupPlace) -> StoredText { StoredText(forms.store, place) }

    @inlinable public var html: HTMLFragment { forms.html }
    @inlinable public var markdown: MarkdownFragment { forms.markdown }

    @inlinable
    public func withPlain<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        guard let plainPlace else { return try forms.html.withBytes { try UntaggedText.with($0, body) } }
        return try forms.store.withBytes(at: plainPlace, body)
    }

    /// The plain text, made anew.
    public var plain: String { withPlain { String(decoding: $0, as: UTF8.self) } }
}
