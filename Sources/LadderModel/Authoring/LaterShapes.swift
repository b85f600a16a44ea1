internal import LadderSource

/// Shapes that FORMAT keeps for a later version: to read them as something else now would change what they mean then.
struct LaterShapes {
    let categories: NameIndex

    func check(_ block: Block, _ diagnostics: inout Diagnostics) {
        guard case .table(let table) = block.content, isData(table) else { return }
        diagnostics.report(
            LadderRule.unsupportedShape,
            "a data table inside a level or the all-levels block is not supported by this version",
            at: block.span.firstLine,
            help: [
                "write each category's name as a heading, with its expectations in a list below it; "
                    + "a table of levels or ratings stands outside of the levels"
            ])
    }

    private func isData(_ table: PipeTable) -> Bool {
        let name = NameKey(table.header.first?.inlines.plainText ?? "").key
        if DataTableReader.firstHeaders.contains(name) { return true }
        return !table.rows.isEmpty
            && table.rows.allSatisfy { categories.place(of: $0.first?.inlines.plainText ?? "") != nil }
    }
}
