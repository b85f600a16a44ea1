internal import LadderSource

/// A ladder with what holds at each of its levels.
///
/// A class, for every part of its pages has it at hand and shares it by one reference.
public final class ResolvedLadder: Sendable {
    public let ladder: Ladder
    /// The ladder's index in the pool.
    public let place: Int
    /// The expectations of all ladders that were resolved together.
    public let pool: ExpectationPool
    /// The baselines and ladders that it extends, as indices into the pool's ladders.
    public let extends: [Int]
    /// The ladder's own, then those that it inherits and doesn't declare.
    public let categories: [Category]
    /// What holds at all levels, whatever each adds.
    public let allLevels: ResolvedLevel
    /// One for each of the ladder's levels.
    public let levels: [ResolvedLevel]
    /// How each level differs from those that lead to it.
    public let transitions: [Transition]
    @usableFromInline let replaced: [Int: [Int]]

    init(
        ladder: Ladder, place: Int, pool: ExpectationPool, extends: [Int], categories: [Category],
        allLevels: ResolvedLevel, levels: [ResolvedLevel], transitions: [Transition], replaced: [Int: [Int]]
    ) {
        self.ladder = ladder
        self.place = place
        self.pool = pool
        self.extends = extends
        self.categories = categories
        self.allLevels = allLevels
        self.levels = levels
        self.transitions = transitions
        self.replaced = replaced
    }

    /// Whether anything holds at a level that did not come with it.
    public var hasContinuing: Bool {
        transitions.contains { !$0.restated.isEmpty }
            || levels.indices.contains { level in levels[level].holds.joined().contains { !isOwn($0, of: level) } }
    }

    /// The expectations that one replaces: several where parents brought several of one id.
    @inlinable
    public func predecessors(of expectation: Int) -> [Int] { replaced.isEmpty ? [] : replaced[expectation] ?? [] }

    /// What held at levels that lead to one and holds there no more, by category: each once, in order.
    public func dropped(at level: Int) -> [[Int]] {
        var dropped: [[Int]] = Array(repeating: [], count: categories.count)
        for arrival in transitions.indices where transitions[arrival].to.level == level {
            let columns = transitions[arrival].dropped
            for category in dropped.indices where !columns[category].isEmpty { dropped[category] += columns[category] }
        }
        for category in dropped.indices where dropped[category].count > 1 {
            var seen: Set<Int> = []
            dropped[category] = dropped[category].filter { seen.insert($0).inserted }
        }
        return dropped
    }

    /// Whether a level states an expectation of its own, or one that is the same as it.
    @inlinable
    public func isOwn(_ expectation: Int, of level: Int) -> Bool {
        isOwn(expectation, of: level, or: ladder.levels[level].sameAs ?? level)
    }

    /// - Parameter original: the level that it is the same as, or itself.
    @inlinable @inline(__always)
    func isOwn(_ expectation: Int, of level: Int, or original: Int) -> Bool {
        guard let origin = pool.level(of: expectation), origin == level || origin == original else { return false }
        return pool.ladder(of: expectation) == place
    }

    /// An expectation's id in HTML on this ladder's pages.
    @inlinable
    public func anchor(of expectation: Int) -> ExpectationAnchor {
        let anchor = pool[expectation].anchor
        let other = pool.ladder(of: expectation)
        if other == place || pool.ladders[other].isBaseline { return anchor }
        return ExpectationAnchor(anchor, of: pool.ladders[other].id)
    }

    /// What a level's section says of a category; nothing for one that the ladder doesn't declare.
    @inlinable
    public func cell(of category: Int, at level: Int) -> SectionContent.Cell {
        let cells = ladder.content(ofLevel: level).cells
        return category < cells.count ? cells[category] : SectionContent.Cell()
    }

    /// Whether anything of a category holds at a level or stands in its section.
    @inlinable
    public func says(ofCategory category: Int, at level: Int) -> Bool {
        !levels[level].holds[category].isEmpty || !cell(of: category, at: level).isEmpty
    }
}
