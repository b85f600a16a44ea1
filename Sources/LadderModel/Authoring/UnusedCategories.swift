internal import LadderSource

/// Reports categories of which no level says anything.
struct UnusedCategories {
    let header: LadderHeader
    /// What the levels and the all-levels block say.
    let contents: [SectionContent]
    let ratings: [CategoryTableReader.Pair: RichText]
    /// What may speak of some once it is mended.
    let mistaken: MistakenTables

    func report(_ diagnostics: inout Diagnostics) {
        for (index, category) in header.categories.enumerated() where !mistaken.categories.contains(index) {
            let isUsed =
                contents.contains { !$0.cells[index].isEmpty } || ratings.keys.contains { $0.category == index }
            guard !isUsed else { continue }
            diagnostics.report(
                LadderRule.unusedCategory, "no level says anything about the category “\(category.name)”",
                at: category.span,
                help: ["write expectations below its name, or remove it"])
        }
    }
}
