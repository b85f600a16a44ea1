internal import LadderSource

/// A list of expectations that is being made.
struct ExpectationListDraft {
    private(set) var entries: [ExpectationList.Entry] = []
    private(set) var cells: [ExpectationList.Cell] = []
    private(set) var extras: [Int: ExpectationList.Extras] = [:]

    /// For how many expectations those here count.
    private(set) var weight = 0
    private let limits: LadderLimits

    init(limits: LadderLimits) { self.limits = limits }

    var count: Int { entries.count }

    /// Whether there are more than a ladder may have.
    var isOverfull: Bool { weight > limits.expectations }

    /// Goes to the cell of the expectations that come next.
    mutating func begin(_ cell: ExpectationList.Cell) {
        if cells.last.map({ !$0.isSame(as: cell) }) ?? true { cells.append(cell) }
    }

    /// Adds an expectation of the latest cell.
    ///
    /// - Parameters:
    ///   - id: in the cell's store, as the body is.
    ///   - span: in the cell's file.
    mutating func append(
        id: MarkupPlace, hasWrittenID: Bool, body: RichText, leadIns: [LeadIn], identity: TextIdentity,
        examples: RenderedMarkup?, span: SourceSpan
    ) {
        weight += LadderLimits.weight(ofHTML: body.rendered.places.htmlCount, below: leadIns)
        let hasExtras = !leadIns.isEmpty || examples != nil
        if hasExtras { extras[count] = ExpectationList.Extras(leadIns: leadIns, examples: examples) }
        entries.append(
            ExpectationList.Entry(
                identity: identity, span: span.place, id: id, cell: Int32(cells.count - 1),
                body: body.rendered.places, hasMarks: body.hasMarks, hasWrittenID: hasWrittenID, hasExtras: hasExtras))
    }
}

extension ExpectationList.Cell {
    fileprivate func isSame(as other: Self) -> Bool {
        level == other.level && category == other.category && file === other.file && store === other.store
    }
}
