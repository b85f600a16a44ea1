internal import LadderSource

/// Reads tables whose rows are categories.
struct CategoryTableReader {
    /// A level and a category, by their indices.
    struct Pair: Hashable {
        let level: Int
        let category: Int
    }

    /// What a category means.
    struct Definition {
        let text: RichText
        let span: SourceSpan
        /// Whether the ladder's page shows the table.
        let isShown: Bool
    }

    private enum Column {
        case definition
        case level(Int)
    }

    private let header: LadderHeader
    private let context: HTMLRenderer.Context
    private(set) var definitions: [Int: Definition] = [:]
    private(set) var ratings: [Pair: RichText] = [:]
    /// Cells that are expectations, by level and category, in order.
    private(set) var expectations: [Int: [Int: [CellDraft.Statement]]] = [:]
    private var ratingSpans: [Pair: SourceSpan] = [:]

    /// The most words of a rating: what is longer is rather an expectation.
    private static let mostWordsOfARating = 5

    init(header: LadderHeader, context: HTMLRenderer.Context) {
        self.header = header
        self.context = context
    }

    private var mistakes: TableMistakes { TableMistakes(header: header) }

    private var cellsAreExpectations: Bool { header.cells == .expectations }

    mutating func read(_ table: PipeTable, _ diagnostics: inout Diagnostics) {
        let columns = table.header.dropFirst().map { cell -> Column? in
            let name = cell.inlines.plainText
            if Self.isDefinition(name) { return .definition }
            return header.levelIndex.placeOrInitials(of: name).map { .level($0) }
        }
        guard columns.contains(where: { $0 != nil }) else {
            return mistakes.reportUnread(table, "no column of this table is a level or a definition", &diagnostics)
        }
        for (cell, column) in zip(table.header.dropFirst(), columns) where column == nil {
            mistakes.reportUnknown(level: cell, .unknownColumn, &diagnostics)
        }
        var seen: [Int: SourceSpan] = [:]
        for row in table.rows {
            guard let name = row.first else { continue }
            guard let category = header.categoryIndex.place(of: name.inlines.plainText) else {
                let isGroup = header.groups.contains(name.inlines.plainText)
                if isGroup, row.dropFirst().allSatisfy(\.inlines.isEmpty) { continue }
                if !mistakes.reportNameless(name, .unknownCategory, &diagnostics) {
                    mistakes.reportUnknown(category: name, &diagnostics)
                }
                continue
            }
            let first = seen.updateValue(name.span, forKey: category)
            if let first, !cellsAreExpectations { mistakes.reportRepeated(name, first: first, &diagnostics) }
            for (cell, column) in zip(row.dropFirst(), columns) where !cell.inlines.isEmpty {
                switch column {
                case .definition: define(category, cell, isAgain: first != nil && cellsAreExpectations, &diagnostics)
                case .level(let level): read(cell, Pair(level: level, category: category), &diagnostics)
                case nil: break
                }
            }
        }
    }

    static func isDefinition(_ name: String) -> Bool { ["definition", "description"].contains(NameKey(name).key) }

    /// - Parameter isAgain: whether the category's row stood already.
    private mutating func define(
        _ category: Int, _ cell: PipeTable.Cell, isAgain: Bool, _ diagnostics: inout Diagnostics
    ) {
        let text = RichText(cell.inlines, context)
        if isAgain, let first = definitions[category], NameKey(first.text.text) != NameKey(text.text) {
            mistakes.reportDefined(header.categories[category].name, cell, first: first.span, &diagnostics)
        }
        definitions[category] = Definition(text: text, span: cell.span, isShown: true)
    }

    /// Takes a definition of a table inside a level: nothing shows that table, so that its words must not be lost.
    mutating func define(
        _ category: Int, inSection cell: PipeTable.Cell, _ context: HTMLRenderer.Context,
        _ diagnostics: inout Diagnostics
    ) {
        let text = RichText(cell.inlines, context)
        let entry = header.categories[category]
        guard
            let first = entry.definition.map({ ($0.text, $0.span) })
                ?? definitions[category].map({ ($0.text.text, $0.span) })
        else {
            definitions[category] = Definition(text: text, span: cell.span, isShown: false)
            return
        }
        guard NameKey(first.0) != NameKey(text.text) else { return }
        mistakes.reportDefined(entry.name, cell, first: first.1, &diagnostics)
    }

    private mutating func read(_ cell: PipeTable.Cell, _ pair: Pair, _ diagnostics: inout Diagnostics) {
        if cellsAreExpectations {
            let written = WrittenID(cell.inlines)
            if let written, written.inlines.isEmpty {
                diagnostics.report(
                    LadderRule.emptyItem, "this cell has the id “\(written.id)” and no text", at: cell.span,
                    help: ["write what is expected before the id"])
                return
            }
            expectations[pair.level, default: [:]][pair.category, default: []].append(
                .init(inlines: cell.inlines, written: written, span: cell.span))
            return
        }
        let value = RichText(cell.inlines, context)
        if let first = ratingSpans.updateValue(cell.span, forKey: pair) {
            reportTwice(pair, cell, first: first, &diagnostics)
        }
        reportLong(value, cell, &diagnostics)
        ratings[pair] = value
    }

    private func reportTwice(
        _ pair: Pair, _ cell: PipeTable.Cell, first: SourceSpan, _ diagnostics: inout Diagnostics
    ) {
        let category = header.categories[pair.category].name
        diagnostics.report(
            LadderRule.repeatedCell, "“\(category)” is rated a second time for \(header.levels[pair.level].name)",
            at: cell.span, notes: [.init("the first time", at: first)], help: ["keep one of them"])
    }

    private func reportLong(_ rating: RichText, _ cell: PipeTable.Cell, _ diagnostics: inout Diagnostics) {
        let words = rating.text.split(separator: " ").count
        guard words > Self.mostWordsOfARating else { return }
        diagnostics.report(
            LadderRule.longRating, "this rating has \(words) words; it reads like an expectation", at: cell.span,
            help: [
                "if the cells of this ladder's tables are expectations, write `cells: expectations` in the front matter",
                "a rating has \(Self.mostWordsOfARating) words at most; write expectations in the level's section",
            ])
    }
}
