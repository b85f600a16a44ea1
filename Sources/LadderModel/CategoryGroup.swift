/// Neighbouring categories below one heading, or below none.
public struct CategoryGroup: Sendable {
    public let name: String?
    /// The categories' indices.
    public let categories: Range<Int>

    public init(name: String?, categories: Range<Int>) {
        self.name = name
        self.categories = categories
    }
}

extension Ladder {
    /// The ladder's categories by their groups, in order; none where no category has a group.
    public var groups: [CategoryGroup] { categories.groups }
}

extension [Category] {
    /// The categories by their groups, in order; none where no category has a group.
    public var groups: [CategoryGroup] {
        guard contains(where: { $0.group != nil }) else { return [] }
        var groups: [CategoryGroup] = []
        for (index, category) in enumerated() {
            if let last = groups.last, last.name == category.group {
                groups[groups.count - 1] = CategoryGroup(
                    name: last.name, categories: last.categories.lowerBound..<index + 1)
            } else {
                groups.append(CategoryGroup(name: category.group, categories: index..<index + 1))
            }
        }
        return groups
    }
}
