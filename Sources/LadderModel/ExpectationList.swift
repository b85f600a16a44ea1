public import LadderSource

/// The expectations that a ladder's source states, in order.
///
/// There are more of them than of anything else: so they are no objects, but stand side by side in one piece of memory,
/// and what neighbours have in common stands there once.
public final class ExpectationList: RandomAccessCollection, Sendable {
    /// What belongs to one expectation alone.
    struct Entry {
        let identity: TextIdentity
        let span: SourceSpan.Place
        let id: MarkupPlace
        /// The place of its cell.
        let cell: Int32
        let body: RenderedText.Places
        let hasMarks: Bool
        let hasWrittenID: Bool
        let hasExtras: Bool
    }

    /// What the expectations of a level have in common that stand in one category and one file.
    struct Cell {
        /// -1 for the all-levels block.
        let level: Int32
        let category: Int32
        /// What all anchors begin with.
        let anchorStart: MarkupPlace
        let origin: String
        let file: SourceFile
        let store: MarkupStore
    }

    /// What most have not.
    struct Extras {
        let leadIns: [LeadIn]
        let examples: RenderedMarkup?
    }

    let entries: [Entry]
    let cells: [Cell]
    /// By the expectations' indices.
    let extras: [Int: Extras]
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

    public subscript(index: Int) -> Expectation { Expectation(self, index) }

    /// The items that lead into the list in which an expectation stands, the outermost first; none for most.
    public func leadIns(of index: Int) -> [LeadIn] { entries[index].hasExtras ? extras[index]?.leadIns ?? [] : [] }

    /// For how many an expectation counts against a ladder's limit.
    func weight(of index: Int) -> Int {
        LadderLimits.weight(ofHTML: entries[index].body.htmlCount, below: leadIns(of: index))
    }

    /// The HTML of an expectation's body.
    public func html(of index: Int) -> HTMLFragment {
        RenderedText(at: entries[index].body, in: cells[Int(entries[index].cell)].store).html
    }
}
