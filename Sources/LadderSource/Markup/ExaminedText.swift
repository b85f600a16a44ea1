/// A text of a document's whose words have been looked at once for all that is made of it.
///
/// Most hold nothing to escape, nothing to fold and no sign beyond ASCII.
public struct ExaminedText {
    public let inlines: Inlines
    /// Whether a sign may have to be escaped in HTML.
    let mayHoldHTML: Bool
    /// Whether a sign may be read as a mark of Markdown within a line.
    let mayHoldMarks: Bool
    /// Whether no white space is to be folded; it may be so also where the answer is no.
    let isFolded: Bool
    private let isASCII: Bool
    private let kinds: InlineKinds

    public init(_ inlines: Inlines) {
        self.inlines = inlines
        kinds = InlineKinds(of: inlines)
        let signs = inlines.withWords(TextSigns.init)
        (mayHoldHTML, mayHoldMarks) = (signs.mayHoldHTML, signs.mayHoldMarks)
        (isASCII, isFolded) = (signs.isASCII, signs.isFolded)
    }

    /// Whether it is more than its words: emphasis, links, broken lines.
    public var hasMarks: Bool { kinds.hasMarks }

    /// Whether its HTML without tags is just its plain text: of pictures and of tags that break lines nothing would be left.
    func isLeftWithoutTags(_ plainText: UnsafeBufferPointer<UInt8>) -> Bool {
        if kinds.contains(.image) || !inlines.withWords({ $0.isEqual(to: plainText) }) { return false }
        return !kinds.contains(.html) || !inlines.holdsLineBreakTag
    }

    /// Hands over the text without its marks, white space folded.
    func withPlainText<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        isFolded ? try inlines.withWords(body) : try inlines.withPlainText(body)
    }

    /// Feeds a hasher what two texts must share to say the same: their words, composed or not, and where their links and
    /// pictures lead.
    ///
    /// - Parameter links: those of the document that the text stands in.
    public func hashMeaning(into hasher: inout Hasher, links: [SourceLink]) {
        if isASCII {
            withPlainText { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            // Behind it no text goes on, as behind a string.
            hasher.combine(UInt8.max)
        } else {
            hasher.combine(inlines.plainText)
        }
        if kinds.contains(.link) || kinds.contains(.image) {
            inlines.forEachLink { hasher.combine(links[$0].destination) }
        }
    }
}
