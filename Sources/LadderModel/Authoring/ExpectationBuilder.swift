internal import LadderSource

/// Makes expectations of what a section says of a category, each with its id.
struct ExpectationBuilder {
    /// The level's index; nil for the all-levels block.
    private let level: Int?
    /// The level's id or what stands for it, with two hyphens: as ids in HTML begin.
    private let anchorStart: String
    private let origin: String
    private let context: HTMLRenderer.Context
    private let tableContext: HTMLRenderer.Context

    /// - Parameters:
    ///   - level: nil for the all-levels block.
    ///   - context: that of the section's file.
    ///   - tableContext: that of the ladder's own file, in which the tables outside of the levels stand.
    init(
        ladder: String, isBaseline: Bool, level: (index: Int, id: String)?, context: HTMLRenderer.Context,
        tableContext: HTMLRenderer.Context
    ) {
        self.level = level?.index
        let place = level?.id ?? (isBaseline ? ladder : LadderPageIDs.allLevels)
        anchorStart = place + "--"
        origin = isBaseline ? ladder : "\(ladder)/\(place)"
        self.context = context
        self.tableContext = tableContext
    }

    func build(
        _ draft: CellDraft, category: (index: Int, id: String), into cell: inout SectionContent.Cell,
        _ expectations: inout ExpectationListDraft, _ diagnostics: inout Diagnostics
    ) {
        addSurroundings(draft, to: &cell, &diagnostics)
        let statements = draft.statements
        let outerCount = draft.outerCount
        checkIDs(of: statements, &diagnostics)
        let ids = ids(of: statements, outerCount: outerCount)
        let leadIns = leadIns(of: draft.leadIns)
        let first = expectations.count
        var file: SourceFile?
        // Those that are too many aren't made: what leads into their list would be read anew for each.
        for index in statements.indices where !expectations.isOverfull {
            let context = index < outerCount ? tableContext : context
            let span = statements[index].span
            if span.file !== file || index == outerCount {
                file = span.file
                expectations.begin(self.cell(category, file: span.file, context))
            }
            let text = ExaminedText(statements[index].words)
            let leadIn = statements[index].leadIn
            expectations.append(
                id: ids[index], hasWrittenID: statements[index].written != nil,
                body: RichText(text, context, at: span), leadIns: leadIn.map { leadIns[$0].shown } ?? [],
                identity: identity(of: text, below: leadIn.map { leadIns[$0].lines }, context),
                examples: examples(of: statements[index], context), span: span)
        }
        cell.expectations = first..<expectations.count
    }

    /// Adds what is said beside the expectations.
    private func addSurroundings(
        _ draft: CellDraft, to cell: inout SectionContent.Cell, _ diagnostics: inout Diagnostics
    ) {
        cell.isList = draft.isShownAsList
        let summary = draft.summary
        if !summary.isEmpty { cell.around.summary = summary.map { RichText($0.inlines, context) } }
        for summary in summary {
            guard summary.written != nil else {
                ShownIDs.besideExpectations.report(summary.inlines, at: summary.span, &diagnostics)
                continue
            }
            diagnostics.report(
                LadderRule.misplacedID, "this paragraph stands above a list, and only expectations have ids",
                at: summary.span.firstLine, help: ["remove the id, which is shown as text, or make this an item too"])
        }
        let notes = draft.notes
        for blocks in notes { ShownIDs.besideExpectations.report(in: blocks, &diagnostics) }
        if !notes.isEmpty { cell.around.notes = notes.map { RenderedMarkup($0, context) } }
        let examples = draft.examples
        for blocks in examples { ShownIDs.besideExpectations.report(in: blocks, &diagnostics) }
        if !examples.isEmpty { cell.around.examples = examples.map { RenderedMarkup($0, context) } }
    }

    /// - Parameter leadIns: the lines that lead into the text's list, if any do.
    private func identity(
        of text: borrowing ExaminedText, below leadIns: [Inlines]?, _ context: HTMLRenderer.Context
    ) -> TextIdentity {
        guard let leadIns else { return TextIdentity(text, links: context.links) }
        return TextIdentity(ExaminedText(Inlines(lines: leadIns + [text.inlines])), links: context.links)
    }

    private func examples(
        of statement: CellDraft.Statement, _ context: HTMLRenderer.Context
    ) -> RenderedMarkup? {
        statement.below.isEmpty ? nil : RenderedMarkup(statement.below, context)
    }

    /// What the expectations of a category have in common that come from one file.
    ///
    /// - Parameter context: that of the file.
    private func cell(
        _ category: (index: Int, id: String), file: SourceFile, _ context: HTMLRenderer.Context
    ) -> ExpectationList.Cell {
        ExpectationList.Cell(
            level: Int32(level ?? -1), category: Int32(category.index),
            anchorStart: context.keep(anchorStart, category.id + "--"), origin: origin, file: file,
            store: context.store)
    }

    /// Each lead-in behind those around it: as a page shows them, and as the lines that they are.
    private func leadIns(of items: [CellDraft.LeadInItem]) -> [(shown: [LeadIn], lines: [Inlines])] {
        var leadIns: [(shown: [LeadIn], lines: [Inlines])] = []
        for item in items {
            let outer = item.outer.map { leadIns[$0] } ?? (shown: [], lines: [])
            let leadIn = LeadIn(item.inlines, context)
            leadIns.append((outer.shown + [leadIn], outer.lines + [item.inlines]))
        }
        return leadIns
    }

    // MARK: Ids

    /// An id for each statement, kept where its text is.
    private func ids(of statements: [CellDraft.Statement], outerCount: Int) -> [MarkupPlace] {
        let short = statements.indices.map { index in
            let context = index < outerCount ? tableContext : context
            if let written = statements[index].written { return context.keep(written.id) }
            let slug = context.keep(slugOf: statements[index].inlines, words: DerivedIDs.fewestWords)
            return slug.count == 0 ? context.keep(DerivedIDs.ofNoWords) : slug
        }
        // As in most cells.
        if areDifferent(short, outerCount: outerCount) { return short }
        let ids = DerivedIDs(
            texts: statements.map(\.inlines.plainText), written: statements.map { $0.written?.id }
        ).ids
        return ids.indices.map { ($0 < outerCount ? tableContext : context).keep(ids[$0]) }
    }

    private func areDifferent(_ ids: [MarkupPlace], outerCount: Int) -> Bool {
        func text(at index: Int) -> StoredText {
            StoredText((index < outerCount ? tableContext : context).store, ids[index])
        }
        // A few are compared in less time than it takes to make a set of them.
        guard ids.count <= 8 else { return Set(ids.indices.map { text(at: $0).text }).count == ids.count }
        return ids.indices.allSatisfy { index in
            !ids[..<index].indices.contains { other in
                ids[other].count == ids[index].count && text(at: other).hasSameBytes(as: text(at: index))
            }
        }
    }

    /// An id that something stands behind, or that stands in a mark, is no id.
    private static let withinText = ShownIDs(
        message: "an id stands within this text, where it is shown and has no effect",
        help: "write it at the very end, behind the last word, its full stop and its asterisks")

    private func checkIDs(of statements: [CellDraft.Statement], _ diagnostics: inout Diagnostics) {
        var taken: [String: Int] = [:]
        for index in statements.indices {
            if statements[index].span.file.hasBraces {
                Self.withinText.report(statements[index].words, at: statements[index].span, &diagnostics)
                ShownIDs.besideExpectations.report(in: statements[index].below, &diagnostics)
            }
            guard let written = statements[index].written else { continue }
            checkID(written.id, statements[index].span, &diagnostics)
            if let other = taken[written.id] {
                diagnostics.report(
                    LadderRule.duplicateID, "two expectations of this category have the id “\(written.id)”",
                    at: statements[index].span.firstLine,
                    notes: [.init("the other one", at: statements[other].span.firstLine)],
                    help: ["give each its own id"])
            }
            taken[written.id] = index
        }
    }

    private func checkID(_ id: String, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let slug = Slug.make(id)
        guard slug != id || id.isEmpty else { return }
        diagnostics.report(
            LadderRule.invalidID, "“\(id)” can't be an id", at: span.firstLine,
            help: ["ids are lower case letters, digits and hyphens" + (slug.isEmpty ? "" : ": {#\(slug)}")])
    }
}
