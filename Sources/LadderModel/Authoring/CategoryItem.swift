internal import LadderSource

/// An item of a list that opens a category: `- Impact: Delivers …`, or the name alone over a nested list.
struct CategoryItem {
    let category: Int
    /// What follows the name.
    let rest: Inlines
    /// Where the item's first block stands.
    let span: SourceSpan
    /// The blocks below it.
    let below: [Block]

    /// Nil for an item that starts with no category's name.
    init?(_ item: ListItem, categories: NameIndex) {
        guard let first = item.first, case .paragraph(let inlines) = first.content else { return nil }
        span = first.span
        below = item.further
        if let category = categories.place(of: inlines.plainText) {
            self.category = category
            rest = Inlines()
        } else if let labelled = LabelledInlines(inlines), let category = categories.place(of: labelled.label) {
            self.category = category
            rest = labelled.rest
        } else {
            return nil
        }
    }
}
