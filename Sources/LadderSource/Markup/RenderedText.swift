/// A text of an author's, written once in each form in which pages and data show it.
public struct RenderedText: Sendable {
    /// Where the forms of a text stand in the store of its document.
    public struct Places: Sendable {
        @usableFromInline let html: MarkupPlace
        @usableFromInline let markdown: MarkupPlace
        /// Nil where the text is what is left of the HTML without its tags.
        @usableFromInline let plain: MarkupPlace?

        /// How many bytes the HTML has.
        public var htmlCount: Int { Int(html.count) }
    }

    public let store: MarkupStore
    public let places: Places

    /// - Parameter span: where the text stands in the source, if that is known.
    public init(_ text: borrowing ExaminedText, _ context: HTMLRenderer.Context, at span: SourceSpan? = nil) {
        let forms = MarkupForms(text, context, at: span)
        let plainPlace = text.withPlainText { plain -> MarkupPlace? in
            if forms.store.withBytes(at: forms.htmlPlace, { $0.isEqual(to: plain) }) { return forms.htmlPlace }
            return text.isLeftWithoutTags(plain) ? nil : forms.store.add(plain)
        }
        store = forms.store
        places = Places(html: forms.htmlPlace, markdown: forms.markdownPlace, plain: plainPlace)
    }

    /// A text whose places are kept without the store, which many have in common.
    @inlinable
    public init(at places: Places, in store: MarkupStore) {
        self.store = store
        self.places = places
    }

    @inlinable public var html: HTMLFragment { HTMLFragment(stored: StoredText(store, places.html)) }
    @inlinable public var markdown: MarkdownFragment { MarkdownFragment(stored: StoredText(store, places.markdown)) }

    @inlinable
    public func withPlain<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        guard let plain = places.plain else {
            return try store.withBytes(at: places.html) { try UntaggedText.with($0, body) }
        }
        return try store.withBytes(at: plain, body)
    }

    /// The plain text, made anew.
    public var plain: String { withPlain { String(decoding: $0, as: UTF8.self) } }
}
