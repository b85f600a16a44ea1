internal import LadderSource

/// Reports what is wrong in a table that holds data.
struct TableMistakes {
    let header: LadderHeader

    func reportUnread(_ table: PipeTable, _ reason: String, _ diagnostics: inout Diagnostics) {
        guard let first = table.header.first else { return }
        diagnostics.report(
            LadderRule.unreadTable, "\(reason), so it is shown as prose", at: first.span,
            help: ["if it is meant as prose, give its first column another heading"])
    }

    /// The first column of a table of levels that has a category's name.
    func checkCategories(inHeadingsOf table: PipeTable, _ diagnostics: inout Diagnostics) {
        let heading = table.header.dropFirst().first { header.categoryIndex.place(of: $0.inlines.plainText) != nil }
        guard let heading else { return }
        diagnostics.report(
            LadderRule.plainCategory,
            "“\(heading.inlines.plainText)” is a category's name, and a table whose rows are levels gives attributes",
            at: heading.span,
            help: [
                "make the categories rows, below `Category` and the levels' names, or write expectations in sections"
            ])
    }

    /// A cell without a name can't be misspelt: it is missing.
    func reportNameless(_ cell: PipeTable.Cell, _ rule: LadderRule, _ diagnostics: inout Diagnostics) -> Bool {
        guard cell.inlines.plainText.isEmpty else { return false }
        let what = rule == .unknownLevel ? "level" : "category"
        diagnostics.report(
            rule, "this row doesn't say of which \(what) it is", at: cell.span,
            help: ["write the \(what)'s name in the row's first cell"])
        return true
    }

    func reportUnknown(level cell: PipeTable.Cell, _ rule: LadderRule, _ diagnostics: inout Diagnostics) {
        header.mistake(cell.inlines.plainText, at: cell.span).report(as: rule, &diagnostics)
    }

    func reportUnknown(category cell: PipeTable.Cell, _ diagnostics: inout Diagnostics) {
        let name = cell.inlines.plainText
        let nearest = header.nearestCategory.suggestion(for: name)
        diagnostics.report(
            LadderRule.unknownCategory, "there is no category “\(name)” in this ladder", at: cell.span,
            label: nearest.map { "did you mean “\($0)”?" },
            help: [
                header.categories.isEmpty
                    ? "declare categories in the front matter"
                    : "categories are \(header.categories.map(\.name).joined(separator: ", "))",
                header.groups.contains(name)
                    ? "“\(name)” is a group: its row has no other cells"
                    : "another word for a category is declared with `aliases:`",
            ])
    }

    func reportRepeated(_ cell: PipeTable.Cell, first: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            LadderRule.repeatedCell, "“\(cell.inlines.plainText)” has a second row in this table", at: cell.span,
            notes: [.init("the first one", at: first)], help: ["keep one of them"])
    }

    /// - Parameter first: where the category is defined already.
    func reportDefined(
        _ category: String, _ cell: PipeTable.Cell, first: SourceSpan, _ diagnostics: inout Diagnostics
    ) {
        diagnostics.report(
            LadderRule.repeatedCell, "“\(category)” is defined a second time, in other words", at: cell.span,
            notes: [.init("the first time", at: first)], help: ["define it once, or in the same words"])
    }
}
