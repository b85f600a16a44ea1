internal import LadderModel

/// What holds at a level, as pages show it: worked out once for all that do.
///
/// A class, for each part of these has it at hand and shares it by one reference.
final class LevelHoldings: Sendable {
    let resolved: ResolvedLadder
    let level: Int
    let news: LevelNews
    /// For each category, what is new first.
    let groups: [[ExpectationGroup]]
    /// Whether anything is new, and whether anything continues.
    let hasNew: Bool
    let hasContinuing: Bool
    /// For each category, what held before and holds no more.
    let dropped: [[Int]]

    init(of resolved: ResolvedLadder, level: Int) {
        self.resolved = resolved
        self.level = level
        let news = resolved.news(at: level)
        self.news = news
        let groups = resolved.levels[level].holds.map { ExpectationGroup.groups(of: $0, news, in: resolved) }
        self.groups = groups
        hasNew = groups.indices.contains { !groups[$0].isEmpty && groups[$0][0].isNew }
        hasContinuing = groups.indices.contains { !groups[$0].isEmpty && !groups[$0][groups[$0].count - 1].isNew }
        dropped = resolved.dropped(at: level)
    }

    /// What came with the level in a category, and what continues there.
    func parts(
        of category: Int
    ) -> (new: ArraySlice<ExpectationGroup>, continuing: ArraySlice<ExpectationGroup>) {
        let groups = groups[category]
        // What is new is one group, the first.
        let count = groups.first?.isNew == true ? 1 : 0
        return (groups.prefix(count), groups.dropFirst(count))
    }

    /// Whether anything is said of a category.
    func says(ofCategory category: Int) -> Bool {
        !dropped[category].isEmpty || resolved.says(ofCategory: category, at: level)
    }

    /// Whether anything holds, or held before.
    var isEmpty: Bool { !hasNew && !hasContinuing && dropped.allSatisfy { $0.isEmpty } }
}
