internal import LadderSource

/// Looks at the words right above a list that open no category: whether they were meant to.
struct WordsAboveList {
    let doubts: CategoryDoubts
    /// The category that is open, with what it has so far; nil outside of any.
    let open: (category: Int, cell: CellDraft)?

    /// In a category a labelled list belongs to that, and makes its summary of what stood there before; outside of any it is a
    /// note.
    ///
    /// - Parameter isLabel: whether the paragraph would begin a list of the level's own elsewhere.
    func check(_ inlines: Inlines, isLabel: Bool, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let words = inlines.plainText
        let header = doubts.header
        guard !header.categories.isEmpty, header.categoryIndex.place(of: words.withoutLastColon) == nil else { return }
        let isBold = !inlines.isEmpty && inlines.allSatisfy { $0 == .strong }
        if open == nil {
            if isBold { doubts.check(label: words, span, takenFor: "a note", &diagnostics) }
        } else if isLabel || hasList && (isBold || words.last?.isColon == true) {
            report(words, span, &diagnostics)
        }
    }

    /// A heading below that of the open category.
    func check(heading: String, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        if hasList { report(heading, span, &diagnostics) }
    }

    /// Whether the open category has a list, in which another one ends as well.
    private var hasList: Bool { open?.cell.items.isEmpty == false }

    private func report(_ label: String, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        guard let open, open.cell.hasStatements else { return }
        doubts.reportOpenList(below: label, of: open.category, span, &diagnostics)
    }
}
