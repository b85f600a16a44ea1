internal import LadderSource

/// Looks for tables of the ladder's names that only the heading of the first column keeps from being read.
struct NearDataTable {
    let header: LadderHeader

    func check(_ table: PipeTable, _ diagnostics: inout Diagnostics) {
        guard let first = table.header.first else { return }
        let name = first.inlines.plainText
        if Self.isNear(name, DataTableReader.categoryHeaders, plural: ["categories", "competencies", "skills"]),
            rows(of: table).contains(where: { header.categoryIndex.place(of: $0) != nil }),
            table.header.dropFirst().contains(where: { isLevel($0.inlines.plainText) })
        {
            report("Category", first, name, &diagnostics)
        } else if Self.isNear(name, ["level"], plural: ["levels"]), rows(of: table).count(where: isLevel) > 1 {
            report("Level", first, name, &diagnostics)
        }
    }

    private func rows(of table: PipeTable) -> [String] { table.rows.compactMap { $0.first?.inlines.plainText } }

    private func isLevel(_ name: String) -> Bool { header.levelIndex.placeOrInitials(of: name) != nil }

    /// Whether a heading is missing, or a known one misspelt or said of several.
    private static func isNear(_ name: String, _ known: Set<String>, plural: Set<String>) -> Bool {
        let key = NameKey(name).key
        return key.isEmpty || plural.contains(key) || NearestName.suggestion(for: key, among: known.sorted()) != nil
    }

    private func report(_ wanted: String, _ cell: PipeTable.Cell, _ name: String, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            LadderRule.unreadTable,
            NameKey(name).key.isEmpty
                ? "the first column of this table has no heading, so it is shown as prose"
                : "“\(name)” heads no table that is read, so this one is shown as prose",
            at: cell.span,
            help: [
                "write `\(wanted)` above its first column for its cells to be read",
                "if it is meant as prose, give the column a heading of another meaning",
            ])
    }
}
