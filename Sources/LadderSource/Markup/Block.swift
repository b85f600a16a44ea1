/// A block of Markdown with its place in the file.
public struct Block: Sendable {
    public enum Content: Sendable {
        case paragraph(Inlines)
        case heading(rank: Int, Inlines)
        case list(MarkdownList)
        case quote([Block])
        case code(info: String, text: String)
        case html([HTMLToken])
        case thematicBreak
        case table(PipeTable)
    }

    public let content: Content
    /// From the block's first byte to its last; containers' markers on further lines are inside.
    public let span: SourceSpan

    public var isList: Bool { if case .list = content { true } else { false } }
    var isHTML: Bool { if case .html = content { true } else { false } }

    /// Whether nothing of it is shown: raw HTML of comments alone.
    public var isSilent: Bool {
        guard case .html(let tokens) = content else { return false }
        return tokens.allSatisfy(\.isSilent)
    }

    public init(content: Content, span: SourceSpan) {
        self.content = content
        self.span = span
    }
}

/// A bullet or ordered list.
public struct MarkdownList: Sendable {
    /// The first number of an ordered list; nil for bullets.
    public let start: Int?
    /// Whether its paragraphs stand without `<p>`: no blank lines lie between the items.
    public let isTight: Bool
    public let items: [ListItem]

    public init(start: Int?, isTight: Bool, items: [ListItem]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }
}

/// An item of a list.
///
/// Most have a single block, which takes no array of its own.
public struct ListItem: Sendable {
    public let first: Block?
    public let further: [Block]
    public let span: SourceSpan

    public init(first: Block?, further: [Block], span: SourceSpan) {
        self.first = first
        self.further = further
        self.span = span
    }

    /// The text that it begins with, and where it stands; nil where it begins with no paragraph.
    @inlinable public var paragraph: (text: Inlines, span: SourceSpan)? {
        guard let first, case .paragraph(let text) = first.content else { return nil }
        return (text, first.span)
    }

    /// All its blocks, put together anew.
    public var blocks: [Block] { first.map { [$0] + further } ?? [] }
}

/// A table in GitHub's syntax.
public struct PipeTable: Sendable {
    public enum Alignment: String, Sendable {
        case none, left, center, right
    }

    public struct Cell: Sendable {
        public let inlines: Inlines
        public let span: SourceSpan

        public init(inlines: Inlines, span: SourceSpan) {
            self.inlines = inlines
            self.span = span
        }
    }

    /// One for each column.
    public let alignments: [Alignment]
    public let header: [Cell]
    /// Each with as many cells as the header.
    public let rows: [[Cell]]

    public init(alignments: [Alignment], header: [Cell], rows: [[Cell]]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}
