public import LadderSource

/// One thing that is expected, as a source states it.
public struct Expectation: Sendable {
    /// The level that states it, by its index; nil for the all-levels block.
    public let level: Int?
    /// The category, by its index.
    public let category: Int
    public let id: String
    /// Whether the author wrote the id: only then can the expectation replace another.
    public let hasWrittenID: Bool
    /// `<level>--<category>--<id>`: its id in HTML on every page.
    public let anchor: String
    /// `<ladder>/<level>` or `<ladder>/all-levels`.
    public let origin: String
    public let body: RichText
    /// The items that lead into its list, the outermost first; none for most.
    public let leadIns: [LeadIn]
    /// Tells whether another expectation says the same.
    let identity: TextIdentity
    /// What stands below its own words: nested items and further blocks.
    public let examples: RenderedMarkup?
    public let span: SourceSpan

    /// All that must be read to understand it alone: what leads into its list, and its own words.
    public var fullText: String { (leadIns.map(\.text) + [body]).map(\.text).joined(separator: " ") }
}
