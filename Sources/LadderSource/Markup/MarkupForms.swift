/// A text in both its finished forms, which stand in one store.
@usableFromInline
struct MarkupForms: Sendable {
    @usableFromInline let store: MarkupStore
    @usableFromInline let htmlPlace: MarkupPlace
    @usableFromInline let markdownPlace: MarkupPlace

    init(_ blocks: [Block], _ context: HTMLRenderer.Context) {
        store = context.store
        var html = HTMLRenderer(context)
        html.write(blocks)
        htmlPlace = store.add(html.finish())
        var markdown = MarkdownRenderer(context)
        markdown.write(blocks)
        markdownPlace = Self.keep(markdown.finish(), in: store, html: htmlPlace, at: blocks.first?.span)
    }

    /// - Parameter span: where the text stands in the source, if that is known.
    init(_ text: borrowing ExaminedText, _ context: HTMLRenderer.Context, at span: SourceSpan?) {
        store = context.store
        var html = HTMLRenderer(context, mayHoldSigns: text.mayHoldHTML)
        html.write(text.inlines)
        htmlPlace = store.add(html.finish())
        var markdown = MarkdownRenderer(context, mayHoldMarks: text.mayHoldMarks)
        markdown.writeText(text.inlines)
        markdownPlace = Self.keep(markdown.finish(), in: store, html: htmlPlace, at: span)
    }

    @inlinable var html: HTMLFragment { HTMLFragment(stored: StoredText(store, htmlPlace)) }
    @inlinable var markdown: MarkdownFragment { MarkdownFragment(stored: StoredText(store, markdownPlace)) }

    /// A text without marks is the same in both forms, and most others stand in the source just so: they are kept once.
    private static func keep(
        _ draft: consuming MarkupDraft, in store: MarkupStore, html: MarkupPlace, at span: SourceSpan?
    ) -> MarkupPlace {
        guard let known = place(of: draft, in: store, html: html, at: span) else { return store.add(draft) }
        store.reuse(draft)
        return known
    }

    /// Where the same bytes stand already.
    private static func place(
        of draft: borrowing MarkupDraft, in store: MarkupStore, html: MarkupPlace, at span: SourceSpan?
    ) -> MarkupPlace? {
        guard draft.holes.isEmpty else { return nil }
        if store.holds(draft.bytes, at: html) { return html }
        guard let span, let file = store.file, span.file === file else { return nil }
        let range = span.bytes.lowerBound..<(span.bytes.lowerBound + draft.bytes.count)
        guard range.upperBound <= file.bytes.count else { return nil }
        let written = MarkupPlace(inSource: range)
        return store.holds(draft.bytes, at: written) ? written : nil
    }
}

extension MarkupStore {
    fileprivate func holds(_ bytes: borrowing ByteBuffer, at place: MarkupPlace) -> Bool {
        bytes.count == Int(place.count)
            && bytes.withUnsafeBytes { bytes in withBytes(at: place) { $0.isEqual(to: bytes) } }
    }
}
