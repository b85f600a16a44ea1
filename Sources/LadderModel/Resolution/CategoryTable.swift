internal import LadderSource

/// A ladder's categories, and behind them those that it inherits and doesn't declare.
struct CategoryTable {
    private(set) var categories: [Category]
    private let index: NameIndex
    /// By the keys of their names.
    private var inherited: [String: Int] = [:]

    init(_ ladder: Ladder) {
        categories = ladder.categories
        index = ladder.categoryIndex
        for (place, category) in ladder.categories.enumerated() where index.place(of: category.name) == nil {
            inherited[NameKey(category.name).key] = place
        }
    }

    /// The place of another ladder's category: the one of its name, id or alias, or a new one.
    mutating func place(of category: Category) -> Int {
        if let place = index.place(of: category.name) ?? index.place(of: category.id) { return place }
        if let place = inherited[NameKey(category.name).key] { return place }
        inherited[NameKey(category.name).key] = categories.count
        categories.append(category)
        return categories.count - 1
    }
}
