/// A piece of Markdown written anew: its lines stand at the left edge, and what shows it indents them.
///
/// There is no newline at its end.
public struct MarkdownFragment: MarkupForm {
    public let stored: StoredText

    @inlinable
    init(stored: StoredText) { self.stored = stored }
}
