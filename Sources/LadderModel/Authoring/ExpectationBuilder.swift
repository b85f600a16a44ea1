internal import LadderSource

/// Makes expectations of what a section says of a category, each with its id.
struct ExpectationBuilder {
    let ladder: String
    let isBaseline: Bool
    /// The level's index and id; nil for the all-levels block.
    let level: (index: Int, id: String)?
    let context: HTMLRenderer.Context
    /// Those of the document.
    let links: [SourceLink]

    func build(
        _ draft: CellDraft, category: (index: Int, id: String), into cell: inout SectionContent.Cell,
        _ pool: inout [Expectation], _ diagnostics: inout Diagnostics
    ) {
        cell.summary = draft.summary.map { RichText($0.inlines, context) }
        for summary in draft.summary where WrittenID(summary.inlines) != nil {
            diagnostics.report(
                LadderRule.misplacedID, "this paragraph stands above a list, and only expectations have ids",
                at: summary.span.firstLine, help: ["remove the id, which is shown as text, or make this an item too"])
        }
        cell.isList = draft.isShownAsList
        cell.notes = draft.notes.map { RenderedMarkup($0, context) }
        cell.examples = draft.examples.map { RenderedMarkup($0, context) }
        let statements = draft.statements
        let written = statements.map { WrittenID($0.inlines) }
        let bodies = zip(statements, written).map { RichText($1?.inlines ?? $0.inlines, context) }
        let ids = ids(statements, written, bodies, &diagnostics)
        let leadIns = leadIns(of: draft)
        let place = level?.id ?? (isBaseline ? ladder : LadderPageIDs.allLevels)
        let origin = isBaseline ? ladder : "\(ladder)/\(place)"
        let anchorStart = "\(place)--\(category.id)--"
        cell.expectations.reserveCapacity(statements.count)
        for (index, statement) in statements.enumerated() {
            let leadIn = statement.leadIn.map { leadIns[$0] }
            let own = written[index]?.inlines ?? statement.inlines
            let words = leadIn.map { $0.written + own } ?? own
            cell.expectations.append(pool.count)
            pool.append(
                Expectation(
                    level: level?.index, category: category.index, id: ids[index], hasWrittenID: written[index] != nil,
                    anchor: Self.joined(anchorStart, ids[index]),
                    origin: origin,
                    body: bodies[index], leadIns: leadIn?.shown ?? [],
                    identity: TextIdentity(
                        text: leadIn == nil ? bodies[index].text : words.plainText, words, links: links),
                    examples: statement.below.isEmpty ? nil : RenderedMarkup(statement.below, context),
                    span: statement.span))
        }
    }

    /// Both texts in one with just the room that they need: there are as many as expectations.
    private static func joined(_ first: String, _ second: String) -> String {
        String(unsafeUninitializedCapacity: first.utf8.count + second.utf8.count) { buffer in
            let end = buffer.initialize(fromContentsOf: first.utf8)
            return buffer[end...].initialize(fromContentsOf: second.utf8)
        }
    }

    /// Each lead-in of a draft behind those around it: as a page shows them, and as they are written.
    private func leadIns(of draft: CellDraft) -> [(shown: [LeadIn], written: [Inline])] {
        var leadIns: [(shown: [LeadIn], written: [Inline])] = []
        for item in draft.leadIns {
            let outer = item.outer.map { leadIns[$0] } ?? (shown: [], written: [])
            let leadIn = LeadIn(item.inlines, context, links: links)
            leadIns.append((outer.shown + [leadIn], outer.written + item.inlines + [.softBreak]))
        }
        return leadIns
    }

    private func ids(
        _ statements: [CellDraft.Statement], _ written: [WrittenID?], _ bodies: [RichText],
        _ diagnostics: inout Diagnostics
    ) -> [String] {
        var taken: [String: Int] = [:]
        for (index, written) in written.enumerated() {
            guard let written else { continue }
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
        return DerivedIDs(
            texts: zip(bodies, written).map { $1 == nil ? $0.text : nil }, written: written.map { $0?.id }
        ).ids
    }

    private func checkID(_ id: String, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let slug = Slug.make(id)
        guard slug != id || id.isEmpty else { return }
        diagnostics.report(
            LadderRule.invalidID, "“\(id)” can't be an id", at: span.firstLine,
            help: ["ids are lower case letters, digits and hyphens" + (slug.isEmpty ? "" : ": {#\(slug)}")])
    }
}
