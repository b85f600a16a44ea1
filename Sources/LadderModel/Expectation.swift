public import LadderSource

/// One thing that is expected, as a source states it.
///
/// A class, for every page that shows it and every level at which it holds shares it by one reference.
public final class Expectation: Sendable {
    /// The level that states it, by its index; nil for the all-levels block.
    public let level: Int?
    /// Whether the author wrote the id: only then can the expectation replace another.
    public let hasWrittenID: Bool
    /// The category, by its index.
    public let category: Int
    public let id: String
    /// `<level>--<category>--<id>`: its id in HTML on every page.
    public let anchor: String
    /// `<ladder>/<level>` or `<ladder>/all-levels`.
    public let origin: String
    public let body: RichText
    /// The items that lead into its list, the outermost first; none for most.
    public let leadIns: [LeadIn]
    /// Tells whether another expectation says the same.
    let identity: TextIdentity
    /// One or, for most, none: a lone reference takes less room than what it refers to.
    private let ownExamples: [RenderedMarkup]
    public let span: SourceSpan

    init(
        level: Int?, category: Int, id: String, hasWrittenID: Bool, anchor: String, origin: String, body: RichText,
        leadIns: [LeadIn], identity: TextIdentity, examples: RenderedMarkup?, span: SourceSpan
    ) {
        self.level = level
        self.category = category
        self.id = id
        self.hasWrittenID = hasWrittenID
        self.anchor = anchor
        self.origin = origin
        self.body = body
        self.leadIns = leadIns
        self.identity = identity
        ownExamples = examples.map { [$0] } ?? []
        self.span = span
    }

    /// What stands below its own words: nested items and further blocks.
    public var examples: RenderedMarkup? { ownExamples.first }

    /// All that must be read to understand it alone: what leads into its list, and its own words.
    public var fullText: String {
        leadIns.isEmpty ? body.text : (leadIns.map(\.text) + [body]).map(\.text).joined(separator: " ")
    }
}
