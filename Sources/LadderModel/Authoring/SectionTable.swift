internal import LadderSource

/// A table inside a level whose rows are categories: FORMAT's “Tables inside a level”.
struct SectionTable {
    struct Row {
        let category: Int
        let name: PipeTable.Cell
        let definition: PipeTable.Cell?
        let expectations: [CellDraft.Statement]
    }

    let rows: [Row]
    /// Headings of columns that say more than what their column is; nothing shows them.
    let hiddenHeadings: [PipeTable.Cell]

    /// Nil for a table that is none: it is shown as it stands, and whatever looks as if it were meant is reported.
    ///
    /// - Parameter level: the level in whose section it stands; nil for the all-levels block.
    init?(_ table: PipeTable, in header: LadderHeader, level: Int?, _ diagnostics: inout Diagnostics) {
        guard let first = table.header.first else { return nil }
        let isNamed = DataTableReader.firstHeaders.contains(NameKey(first.inlines.plainText).key)
        // Markdown wants a header: the first category may stand there.
        let named = [table.header].filter { header.categoryIndex.place(of: $0.first?.inlines.plainText ?? "") != nil }
        let rows = (named + table.rows).filter { !Self.isGroup($0, header) }
        let places = rows.map { header.categoryIndex.place(of: $0.first?.inlines.plainText ?? "") }
        guard isNamed || places.contains(where: { $0 != nil }) else { return nil }
        let mistake = Mistake(header: header, first: first)
        if isNamed, Self.speaksOfOthers(table, header, level) {
            mistake.reportLevels(&diagnostics)
            return nil
        }
        if let unknown = zip(rows, places).first(where: { $1 == nil })?.0.first {
            mistake.reportRow(unknown, &diagnostics)
            return nil
        }
        guard (2...3).contains(table.header.count), !rows.isEmpty else {
            mistake.reportSize(rows.isEmpty ? "no rows" : "\(table.header.count) columns", &diagnostics)
            return nil
        }
        if named.isEmpty, table.header.count == 3, Self.isExpectations(table.header[1]) {
            mistake.reportOrder(table.header[1], &diagnostics)
            return nil
        }
        hiddenHeadings = named.isEmpty ? table.header.filter { !Self.isPlain($0, header) } : []
        self.rows = zip(rows, places).compactMap { row, place in
            guard let place, let name = row.first, let last = row.last else { return nil }
            return Row(
                category: place, name: name,
                definition: row.count == 3 && !row[1].inlines.isEmpty ? row[1] : nil,
                expectations: Self.expectations(last, &diagnostics))
        }
    }

    private static func expectations(_ cell: PipeTable.Cell, _ diagnostics: inout Diagnostics)
        -> [CellDraft.Statement]
    {
        CellPieces(cell.inlines).pieces.compactMap { piece in
            let written = WrittenID(piece)
            guard let written, written.inlines.isEmpty else {
                return CellDraft.Statement(inlines: piece, written: written, span: cell.span)
            }
            diagnostics.report(
                LadderRule.emptyItem, "the id “\(written.id)” stands here without a text", at: cell.span,
                help: ["write what is expected before the id"])
            return nil
        }
    }

    /// A table below an item is part of that item's category, also where it looks as if it opened others.
    static func checkNested(_ block: Block, in header: LadderHeader, _ diagnostics: inout Diagnostics) {
        guard case .table(let table) = block.content, let first = table.header.first,
            table.rows.contains(where: { header.categoryIndex.place(of: $0.first?.inlines.plainText ?? "") != nil })
        else { return }
        diagnostics.report(
            LadderRule.unreadTable, "this table stands inside an item, so it is shown as a note of the category",
            at: first.span, help: ["begin its lines at the margin for its rows to be read as categories"])
    }

    /// Whether a column's heading says no more than what the column is.
    private static func isPlain(_ cell: PipeTable.Cell, _ header: LadderHeader) -> Bool {
        let name = cell.inlines.plainText
        return name.isEmpty || DataTableReader.categoryHeaders.contains(NameKey(name).key)
            || CategoryTableReader.isDefinition(name) || header.levelIndex.placeOrInitials(of: name) != nil
            || isExpectations(cell)
    }

    private static func isExpectations(_ heading: PipeTable.Cell) -> Bool {
        ["expectation", "expectations"].contains(NameKey(heading.inlines.plainText).key)
    }

    private static func isGroup(_ row: [PipeTable.Cell], _ header: LadderHeader) -> Bool {
        header.groups.contains(row.first?.inlines.plainText ?? "") && row.dropFirst().allSatisfy(\.inlines.isEmpty)
    }

    /// Whether its rows are levels, or one of its columns is another level's.
    private static func speaksOfOthers(_ table: PipeTable, _ header: LadderHeader, _ level: Int?) -> Bool {
        let names = table.header.map(\.inlines.plainText)
        guard DataTableReader.categoryHeaders.contains(NameKey(names[0]).key) else { return true }
        return names.dropFirst().compactMap(header.levelIndex.placeOrInitials).contains { $0 != level }
    }

    /// What a table in a section can have wrong.
    private struct Mistake {
        let header: LadderHeader
        let first: PipeTable.Cell

        func reportLevels(_ diagnostics: inout Diagnostics) {
            diagnostics.report(
                LadderRule.misplacedTable, "a table of several levels can't stand inside a level", at: first.span,
                help: ["write it outside of the levels, above the first one or below a heading of the same rank"])
        }

        func reportRow(_ cell: PipeTable.Cell, _ diagnostics: inout Diagnostics) {
            let nearest = header.nearestCategory.suggestion(for: cell.inlines.plainText)
            diagnostics.report(
                LadderRule.unreadTable,
                "this row begins with no category, so the table is shown as a note of the level", at: cell.span,
                label: nearest.map { "did you mean “\($0)”?" },
                help: ["where every row begins with a category, the last column gives its expectations"])
        }

        func reportOrder(_ heading: PipeTable.Cell, _ diagnostics: inout Diagnostics) {
            diagnostics.report(
                LadderRule.unreadTable,
                "the expectations stand in the last column, so this table is shown as a note of the level",
                at: heading.span, help: ["make this column the last one; a column between gives definitions"])
        }

        func reportSize(_ size: String, _ diagnostics: inout Diagnostics) {
            diagnostics.report(
                LadderRule.unreadTable, "this table has \(size), so it is shown as a note of the level",
                at: first.span,
                help: ["write the category, its definition if you like, and the expectations, each in a column"])
        }
    }
}
