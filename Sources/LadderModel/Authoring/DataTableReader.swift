internal import LadderSource

/// Reads the tables of a ladder's prose that hold data about its levels and categories.
struct DataTableReader {
    private let header: LadderHeader
    private(set) var levels: LevelTableReader
    private(set) var categories: CategoryTableReader
    private(set) var mistaken = MistakenTables()

    /// The first header cells of tables whose rows are categories, as they are compared.
    static let categoryHeaders: Set<String> = ["category", "competency", "skill"]
    /// The same of all such tables.
    static let firstHeaders = categoryHeaders.union(["level", "movingto"])

    init(header: LadderHeader, context: HTMLRenderer.Context) {
        self.header = header
        levels = LevelTableReader(header: header, context: context)
        categories = CategoryTableReader(header: header, context: context)
    }

    mutating func read(_ blocks: ArraySlice<Block>, _ diagnostics: inout Diagnostics) {
        for block in blocks {
            guard case .table(let table) = block.content, let first = table.header.first else { continue }
            let told = diagnostics.all.count
            switch NameKey(first.inlines.plainText).key {
            case "level": levels.readAttributes(table, &diagnostics)
            case "movingto": levels.readActions(table, &diagnostics)
            case let name where Self.categoryHeaders.contains(name): categories.read(table, &diagnostics)
            default: NearDataTable(header: header).check(table, &diagnostics)
            }
            if diagnostics.all.count > told { mistaken.add(table, of: header) }
        }
    }

    /// Takes the definitions of a table inside a level.
    mutating func take(
        definitionsOf table: SectionTable, _ context: HTMLRenderer.Context, _ diagnostics: inout Diagnostics
    ) {
        for row in table.rows {
            guard let cell = row.definition else { continue }
            categories.define(row.category, inSection: cell, context, &diagnostics)
        }
    }

    /// A block as the ladder's page shows it: without the ids of expectations in a table.
    func shown(_ block: Block) -> Block {
        guard header.cells == .expectations, case .table(let table) = block.content, let first = table.header.first,
            Self.categoryHeaders.contains(NameKey(first.inlines.plainText).key)
        else { return block }
        let isLevel = table.header.map { header.levelIndex.placeOrInitials(of: $0.inlines.plainText) != nil }
        let rows = table.rows.map { row in
            zip(row, isLevel).map { cell, isLevel in
                guard isLevel, let written = WrittenID(cell.inlines) else { return cell }
                return PipeTable.Cell(inlines: written.inlines, span: cell.span)
            }
        }
        let shown = PipeTable(alignments: table.alignments, header: table.header, rows: rows)
        return Block(content: .table(shown), span: block.span)
    }
}
