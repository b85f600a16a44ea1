internal import LadderSource

/// Reads the tables of a ladder's prose that hold data about its levels and categories.
struct DataTableReader {
    private let header: LadderHeader
    private let context: HTMLRenderer.Context
    private(set) var titles: [Int: LocatedText] = [:]
    private(set) var attributes: [Int: [LabelledText]] = [:]
    private(set) var actions: [Int: [LabelledText]] = [:]
    private(set) var definitions: [Int: RichText] = [:]
    private(set) var ratings: [Pair: RichText] = [:]
    private var ratingSpans: [Pair: SourceSpan] = [:]

    /// The first header cells of such tables, as they are compared.
    static let firstHeaders: Set<String> = ["level", "movingto", "category", "competency", "skill"]
    /// The most words of a rating: what is longer is rather an expectation.
    private static let mostWordsOfARating = 5

    /// A level and a category, by their indices.
    struct Pair: Hashable {
        let level: Int
        let category: Int
    }

    init(header: LadderHeader, context: HTMLRenderer.Context) {
        self.header = header
        self.context = context
    }

    mutating func read(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        for block in blocks {
            guard case .table(let table) = block.content, let first = table.header.first else { continue }
            switch NameKey(first.inlines.plainText).key {
            case "level": readLevels(table, &diagnostics)
            case "movingto": readActions(table, &diagnostics)
            case "category", "competency", "skill": readCategories(table, &diagnostics)
            default: break
            }
        }
    }

    // MARK: Rows are levels

    private mutating func readLevels(_ table: PipeTable, _ diagnostics: inout Diagnostics) {
        for (level, row) in levels(of: table, &diagnostics) {
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

    private mutating func readActions(_ table: PipeTable, _ diagnostics: inout Diagnostics) {
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
            reportUnread(table, "no row of this table names a level", &diagnostics)
            return []
        }
        var seen: [Int: SourceSpan] = [:]
        return zip(places, table.rows).compactMap { place, row in
            guard let cell = row.first else { return nil }
            guard let place else {
                if reportNameless(cell, "level", &diagnostics) { return nil }
                reportUnknown(level: cell, LadderRule.unknownLevel, &diagnostics)
                return nil
            }
            if let first = seen.updateValue(cell.span, forKey: place) {
                reportRepeated(cell, first: first, &diagnostics)
            }
            return (place, row)
        }
    }

    // MARK: Rows are categories

    private mutating func readCategories(_ table: PipeTable, _ diagnostics: inout Diagnostics) {
        let columns = table.header.dropFirst().map { cell -> Column? in
            let name = cell.inlines.plainText
            if ["definition", "description"].contains(NameKey(name).key) { return .definition }
            return header.levelIndex.placeOrInitials(of: name).map { .level($0) }
        }
        guard columns.contains(where: { $0 != nil }) else {
            return reportUnread(table, "no column of this table is a level or a definition", &diagnostics)
        }
        for (cell, column) in zip(table.header.dropFirst(), columns) where column == nil {
            reportUnknown(level: cell, LadderRule.unknownColumn, &diagnostics)
        }
        var seen: [Int: SourceSpan] = [:]
        for row in table.rows {
            guard let name = row.first else { continue }
            guard let category = header.categoryIndex.place(of: name.inlines.plainText) else {
                if !reportNameless(name, "category", &diagnostics) { reportUnknown(category: name, &diagnostics) }
                continue
            }
            if let first = seen.updateValue(name.span, forKey: category) {
                reportRepeated(name, first: first, &diagnostics)
            }
            for (cell, column) in zip(row.dropFirst(), columns) where !cell.inlines.isEmpty {
                let value = RichText(cell.inlines, context)
                switch column {
                case .definition: definitions[category] = value
                case .level(let level):
                    let pair = Pair(level: level, category: category)
                    if let first = ratingSpans.updateValue(cell.span, forKey: pair) {
                        reportTwice(pair, cell, first: first, &diagnostics)
                    }
                    reportLong(value, cell, &diagnostics)
                    ratings[pair] = value
                case nil: break
                }
            }
        }
    }

    private enum Column {
        case definition
        case level(Int)
    }

    // MARK: Mistakes

    private func reportUnread(_ table: PipeTable, _ reason: String, _ diagnostics: inout Diagnostics) {
        guard let first = table.header.first else { return }
        diagnostics.report(
            LadderRule.unreadTable, "\(reason), so it is shown as prose", at: first.span,
            help: ["if it is meant as prose, give its first column another heading"])
    }

    /// A cell without a name can't be misspelt: it is missing.
    private func reportNameless(_ cell: PipeTable.Cell, _ what: String, _ diagnostics: inout Diagnostics) -> Bool {
        guard cell.inlines.plainText.isEmpty else { return false }
        diagnostics.report(
            what == "level" ? LadderRule.unknownLevel : .unknownCategory, "this row doesn't say of which \(what) it is",
            at: cell.span, help: ["write the \(what)'s name in the row's first cell"])
        return true
    }

    private func reportUnknown(level cell: PipeTable.Cell, _ rule: LadderRule, _ diagnostics: inout Diagnostics) {
        let name = cell.inlines.plainText
        let names = header.levels.map(\.name)
        let nearest = NearestName.suggestion(for: name, among: names)
        diagnostics.report(
            rule, "there is no level “\(name)” in this ladder", at: cell.span,
            label: nearest.map { "did you mean “\($0)”?" },
            help: ["levels are \(names.joined(separator: ", "))"])
    }

    private func reportUnknown(category cell: PipeTable.Cell, _ diagnostics: inout Diagnostics) {
        let name = cell.inlines.plainText
        let names = header.categories.map(\.name)
        let nearest = NearestName.suggestion(for: name, among: names)
        diagnostics.report(
            LadderRule.unknownCategory, "there is no category “\(name)” in this ladder", at: cell.span,
            label: nearest.map { "did you mean “\($0)”?" },
            help: [
                names.isEmpty
                    ? "declare categories in the front matter" : "categories are \(names.joined(separator: ", "))",
                "another word for a category is declared with `aliases:`",
            ])
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
                "a rating has \(Self.mostWordsOfARating) words at most; write expectations in the level's section",
                "a later version reads such cells as expectations, with the key `cells: expectations`",
            ])
    }

    private func reportRepeated(_ cell: PipeTable.Cell, first: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            LadderRule.repeatedCell, "“\(cell.inlines.plainText)” has a second row in this table", at: cell.span,
            notes: [.init("the first one", at: first)], help: ["keep one of them"])
    }
}
