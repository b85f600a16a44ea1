/// Finished HTML of a piece of Markdown: written once, shown on any page.
public struct HTMLFragment: MarkupForm {
    public let stored: StoredText

    @inlinable
    init(stored: StoredText) { self.stored = stored }
}
