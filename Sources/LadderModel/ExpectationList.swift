public import LadderSource

/// The expectations that a ladder's source states, in order.
///
/// There are more of them than of anything else: so they are no objects, but stand side by side in one piece of memory,
/// and what neighbours have in common stands there once.
public final class ExpectationList: RandomAccessCollection, Sendable {
    /// What belongs to one expectation alone.
    @usableFromInline
    struct Entry: Sendable {
        let identity: TextIdentity
        @usableFromInline let span: SourceSpan.Place
        @usableFromInline let id: MarkupPlace
        /// The place of its cell.
        @usableFromInline let cell: Int32
        @usableFromInline let body: RenderedText.Places
        @usableFromInline let hasMarks: Bool
        let hasWrittenID: Bool
        @usableFromInline let hasExtras: Bool
    }

    /// What the expectations of a level have in common that stand in one category and one file.
    @usableFromInline
    struct Cell: Sendable {
        /// -1 for the all-levels block.
        @usableFromInline let level: Int32
        @usableFromInline let category: Int32
        /// What all anchors begin with.
        @usableFromInline let anchorStart: MarkupPlace
        @usableFromInline let origin: String
        @usableFromInline let file: SourceFile
        @usableFromInline let store: MarkupStore
    }

    /// What most have not.
    @usableFromInline
    struct Extras: Sendable {
        @usableFromInline let leadIns: [LeadIn]
        @usableFromInline let examples: RenderedMarkup?
    }

    @usableFromInline let entries: [Entry]
    @usableFromInline let cells: [Cell]
    /// By the expectations' indices.
    @usableFromInline let extras: [Int: Extras]
    /// Whether one counts for several against a ladder's limit.
    let hasHeavy: Bool

    init(_ draft: ExpectationListDraft) {
        entries = draft.entries.packed
        cells = draft.cells.packed
        extras = draft.extras
        hasHeavy = draft.weight > draft.count
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { entries.count }

    @inlinable @inline(__always)
    public subscript(index: Int) -> Expectation { Expectation(self, index) }

    /// The items that lead into the list in which an expectation stands, the outermost first; none for most.
    @inlinable @inline(__always)
    public func leadIns(of index: Int) -> [LeadIn] { entries[index].hasExtras ? extras[index]?.leadIns ?? [] : [] }

    /// For how many an expectation counts against a ladder's limit.
    func weight(of index: Int) -> Int {
        LadderLimits.weight(ofHTML: entries[index].body.htmlCount, below: leadIns(of: index))
    }

    /// The Markdown of an expectation's body.
    @inlinable @inline(__always)
    public func markdown(of index: Int) -> MarkdownFragment {
        RenderedText(at: entries[index].body, in: cells[Int(entries[index].cell)].store).markdown
    }

    /// The HTML of an expectation's body.
    @inlinable @inline(__always)
    public func html(of index: Int) -> HTMLFragment {
        RenderedText(at: entries[index].body, in: cells[Int(entries[index].cell)].store).html
    }
}
