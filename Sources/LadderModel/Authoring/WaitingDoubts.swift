internal import LadderSource

/// What may have been meant as a category's in a section, as long as the section may still say otherwise.
struct WaitingDoubts {
    private let doubts: CategoryDoubts
    /// How many mistakes there were before the section's.
    private let told: Int
    /// Sentences that begin with a category's bold name.
    private var sentences: [(category: Int, span: SourceSpan)] = []
    /// A list that stands in no category.
    private var looseList: SourceSpan?

    init(_ doubts: CategoryDoubts, since diagnostics: Diagnostics) {
        self.doubts = doubts
        told = diagnostics.all.count
    }

    /// Lines that begin with a category's bold name and have no colon behind it.
    ///
    /// - Parameter isBelowHeading: whether a category's heading stands above: below it they are mostly sentences.
    mutating func note(
        _ inlines: Inlines, _ span: SourceSpan, isBelowHeading: Bool, _ diagnostics: inout Diagnostics
    ) {
        guard inlines.contains(where: { $0 == .strong || $0 == .emphasis }) else { return }
        let lines = inlines.hasLines ? LabelledInlines.lines(of: inlines) : [inlines]
        for (place, line) in lines.enumerated() {
            guard let (category, hasSign) = doubts.boldName(of: line) else { continue }
            let span = span.part(onLines: place..<place + 1, of: lines.count)
            if hasSign {
                doubts.reportBold(category, span, &diagnostics)
            } else if !isBelowHeading {
                sentences.append((category, span))
            }
        }
    }

    /// Items of a list outside any category.
    mutating func note(loose items: [ListItem]) {
        // Those with labels are facts about the level, or were meant as such.
        let isLabelled = items.allSatisfy { $0.paragraph.flatMap { LabelledInlines($0.text) }?.hasColon == true }
        if looseList == nil, !isLabelled { looseList = items.first?.span }
    }

    /// The first block that begins a list or a table in HTML.
    private static func list(in notes: [[Block]]) -> SourceSpan? {
        notes.lazy.joined().first { block in
            guard case .html(let tokens) = block.content else { return false }
            return tokens.contains { token in
                guard case .tag(let tag) = token else { return false }
                return !tag.isClosing && [.ul, .ol, .table].contains(tag.element)
            }
        }?.span
    }

    func report(_ cells: [CellDraft], _ diagnostics: inout Diagnostics) {
        for sentence in sentences where cells[sentence.category].statements.isEmpty {
            doubts.reportBold(sentence.category, sentence.span, &diagnostics)
        }
        for (category, cell) in cells.enumerated() where cell.statements.isEmpty {
            if let html = Self.list(in: cell.notes) { doubts.reportHTML(in: category, html, &diagnostics) }
        }
        // Where tables hold the expectations, sections have notes.
        guard let looseList, diagnostics.all.count == told, doubts.header.cells != .expectations,
            cells.stateNothing
        else { return }
        doubts.reportLoose(looseList, &diagnostics)
    }
}
