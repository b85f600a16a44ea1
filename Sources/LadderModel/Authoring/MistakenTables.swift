internal import LadderSource

/// What tables speak of that have a mistake: once that is mended they may say what seems to be missing.
struct MistakenTables {
    /// The levels that have a column, by their indices.
    private(set) var levels: Set<Int> = []
    /// The categories that have a row or a column, by their indices.
    private(set) var categories: Set<Int> = []

    mutating func add(_ table: PipeTable, of header: LadderHeader) {
        let columns = table.header.map(\.inlines.plainText)
        let rows = table.rows.compactMap(\.first).map(\.inlines.plainText)
        levels.formUnion(columns.compactMap(header.levelIndex.placeOrInitials))
        categories.formUnion((columns + rows).compactMap { header.categoryIndex.place(of: $0) })
    }

    mutating func add(_ others: Self) {
        levels.formUnion(others.levels)
        categories.formUnion(others.categories)
    }
}
