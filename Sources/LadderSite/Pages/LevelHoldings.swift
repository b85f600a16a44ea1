internal import LadderModel

/// What holds at a level as its page and that page's Markdown form show it: worked out once for the two.
///
/// A class, for each part of either has it at hand and shares it by one reference.
final class LevelHoldings: Sendable {
    let resolved: ResolvedLadder
    let level: Int
    let news: LevelNews
    /// For each category, what is new first.
    let groups: [[ExpectationGroup]]
    /// For each category, what held before and holds no more.
    let dropped: [[Int]]

    init(of resolved: ResolvedLadder, level: Int) {
        self.resolved = resolved
        self.level = level
        let news = resolved.news(at: level)
        self.news = news
        groups = resolved.levels[level].holds.map { ExpectationGroup.groups(of: $0, news, in: resolved) }
        dropped = resolved.dropped(at: level)
    }

    /// Whether anything is said of a category.
    func says(ofCategory category: Int) -> Bool {
        !dropped[category].isEmpty || resolved.says(ofCategory: category, at: level)
    }

    /// Whether anything holds, or held before.
    var isEmpty: Bool { groups.allSatisfy { $0.isEmpty } && dropped.allSatisfy { $0.isEmpty } }
}
