public import LadderSource

/// One thing that is expected, as a source states it.
///
/// A class, for every page that shows it and every level at which it holds shares it by one reference. There are more
/// of them than of anything else: so their members take little room.
public final class Expectation: Sendable {
    /// What most have not.
    private struct Extras {
        let leadIns: [LeadIn]
        let examples: RenderedMarkup?
    }

    /// -1 for the all-levels block.
    private let levelIndex: Int32
    private let categoryIndex: Int32
    private let anchorPlace: MarkupPlace
    /// How many bytes of the anchor the id has, at its end.
    private let idLength: Int32
    /// Whether the author wrote the id: only then can the expectation replace another.
    public let hasWrittenID: Bool
    public let body: RichText
    /// `<ladder>/<level>` or `<ladder>/all-levels`.
    public let origin: String
    /// Tells whether another expectation says the same.
    let identity: TextIdentity
    /// One or, for most, none: a lone reference takes less room than what it refers to.
    private let extras: [Extras]
    public let span: SourceSpan

    /// - Parameters:
    ///   - id: what the anchor ends with.
    ///   - anchor: of the same document as the body.
    init(
        level: Int?, category: Int, id: String, hasWrittenID: Bool, anchor: StoredText, origin: String, body: RichText,
        leadIns: [LeadIn], identity: TextIdentity, examples: RenderedMarkup?, span: SourceSpan
    ) {
        levelIndex = level.map { Int32($0) } ?? -1
        categoryIndex = Int32(category)
        anchorPlace = anchor.place
        idLength = Int32(id.utf8.count)
        self.hasWrittenID = hasWrittenID
        self.body = body
        self.origin = origin
        self.identity = identity
        extras = leadIns.isEmpty && examples == nil ? [] : [Extras(leadIns: leadIns, examples: examples)]
        self.span = span
    }

    /// The level that states it, by its index; nil for the all-levels block.
    public var level: Int? { levelIndex < 0 ? nil : Int(levelIndex) }

    /// The category, by its index.
    public var category: Int { Int(categoryIndex) }

    /// `<level>--<category>--<id>`: its id in HTML on every page.
    public var storedAnchor: StoredText { body.rendered.neighbour(at: anchorPlace) }

    public var anchor: String { storedAnchor.text }

    public var storedID: StoredText { body.rendered.neighbour(at: anchorPlace.suffix(idLength)) }

    public var id: String { storedID.text }

    /// The items that lead into its list, the outermost first; none for most.
    public var leadIns: [LeadIn] { extras.first?.leadIns ?? [] }

    /// What stands below its own words: nested items and further blocks.
    public var examples: RenderedMarkup? { extras.first?.examples }

    /// All that must be read to understand it alone: what leads into its list, and its own words.
    public var fullText: String {
        leadIns.isEmpty ? body.text : (leadIns.map(\.text) + [body]).map(\.text).joined(separator: " ")
    }
}
