internal import LadderSource

/// An item of a list that opens a category: `- Impact: Delivers …`, or the name alone over a nested list.
struct CategoryItem {
    let category: Int
    /// What follows the name.
    let rest: Inlines
    /// The blocks below the item's first.
    let below: ArraySlice<Block>

    /// Nil for an item that starts with no category's name.
    init?(_ item: ListItem, categories: NameIndex) {
        guard case .paragraph(let inlines)? = item.blocks.first?.content else { return nil }
        below = item.blocks.dropFirst()
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
