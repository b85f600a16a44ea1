internal import LadderSource

/// Reads tables whose rows are levels.
struct LevelTableReader {
    let header: LadderHeader
    let context: HTMLRenderer.Context
    private(set) var titles: [Int: LocatedText] = [:]
    private(set) var attributes: [Int: [LabelledText]] = [:]
    private(set) var actions: [Int: [LabelledText]] = [:]

    init(header: LadderHeader, context: HTMLRenderer.Context) {
        self.header = header
        self.context = context
    }

    private var mistakes: TableMistakes { TableMistakes(header: header) }

    mutating func readAttributes(_ table: PipeTable, _ diagnostics: inout Diagnostics) {
        let rows = levels(of: table, &diagnostics)
        if !rows.isEmpty { mistakes.checkCategories(inHeadingsOf: table, &diagnostics) }
        for (level, row) in rows {
            for (label, cell) in zip(table.header, row).dropFirst() where !cell.inlines.isEmpty {
                let name = label.inlines.plainText
                let value = RichText(cell.inlines, context)
                if NameKey(name).key == "title" {
                    if let first = titles[level], NameKey(first.text) != NameKey(value.text) {
                        diagnostics.report(
                            LadderRule.differentTitles, "another table titles this level “\(first.text)”",
                            at: cell.span, notes: [.init("it stands here", at: first.span)],
                            help: ["say the same in both tables, or in one alone"])
                    }
                    titles[level] = LocatedText(value.text, at: cell.span)
                } else {
                    attributes[level, default: []].append(LabelledText(label: name, value: value))
                }
            }
        }
    }

    mutating func readActions(_ table: PipeTable, _ diagnostics: inout Diagnostics) {
        for (level, row) in levels(of: table, &diagnostics) {
            for (label, cell) in zip(table.header, row).dropFirst() where !cell.inlines.isEmpty {
                actions[level, default: []].append(
                    LabelledText(label: label.inlines.plainText, value: RichText(cell.inlines, context)))
            }
        }
    }

    /// The rows with their levels; nothing where no row names one, for then the table is prose.
    private func levels(of table: PipeTable, _ diagnostics: inout Diagnostics) -> [(Int, [PipeTable.Cell])] {
        let places = table.rows.map { row in
            row.first.flatMap { header.levelIndex.placeOrInitials(of: $0.inlines.plainText) }
        }
        guard places.contains(where: { $0 != nil }) else {
            mistakes.reportUnread(table, "no row of this table names a level", &diagnostics)
            return []
        }
        var seen: [Int: SourceSpan] = [:]
        return zip(places, table.rows).compactMap { place, row in
            guard let cell = row.first else { return nil }
            guard let place else {
                if mistakes.reportNameless(cell, .unknownLevel, &diagnostics) { return nil }
                mistakes.reportUnknown(level: cell, .unknownLevel, &diagnostics)
                return nil
            }
            if let first = seen.updateValue(cell.span, forKey: place) {
                mistakes.reportRepeated(cell, first: first, &diagnostics)
            }
            return (place, row)
        }
    }
}
