/// How what holds at a level stands to what held at the levels that lead to it.
///
/// A class, for each part of a level's page has it at hand and shares it by one reference.
public final class LevelNews: Sendable {
    @usableFromInline let resolved: ResolvedLadder
    @usableFromInline let level: Int
    /// The level that it is the same as, or itself.
    @usableFromInline let original: Int
    /// For an expectation that was stated there word for word, that one.
    @usableFromInline let restated: [Int: Int]
    /// For one that takes the place of others where nothing is inherited, those.
    @usableFromInline let namesakes: [Int: [Int]]

    /// A level, or what a ladder says of all of its levels.
    public struct Origin: Hashable, Sendable {
        /// The ladder's index in the pool.
        public let ladder: Int
        /// Nil for all of the ladder's levels.
        public let level: Int?

        @inlinable @inline(__always)
        init(ladder: Int, level: Int?) { (self.ladder, self.level) = (ladder, level) }
    }

    init(_ resolved: ResolvedLadder, level: Int) {
        self.resolved = resolved
        self.level = level
        original = resolved.ladder.levels[level].sameAs ?? level
        let transitions = resolved.transitions
        var restated: [Int: Int] = [:]
        var namesakes: [Int: [Int]] = [:]
        for arrival in transitions.indices where transitions[arrival].to.level == original {
            restated.merge(transitions[arrival].restated) { first, _ in first }
            for change in transitions[arrival].strengthened.joined() where namesakes[change.new] == nil {
                namesakes[change.new] = change.old
            }
        }
        (self.restated, self.namesakes) = (restated, namesakes)
    }

    /// Whether the level states anything that was stated before word for word.
    @inlinable public var hasRestated: Bool { !restated.isEmpty }

    /// Whether an expectation came with this level: it states it, and no level that leads to it did so in the same words.
    @inlinable @inline(__always)
    public func isNew(_ expectation: Int) -> Bool {
        isOwn(expectation) && (restated.isEmpty || restated[expectation] == nil)
    }

    /// The expectation from which one continues: itself, or the one that the level repeats.
    @inlinable @inline(__always)
    public func source(of expectation: Int) -> Int {
        !restated.isEmpty && isOwn(expectation) ? restated[expectation] ?? expectation : expectation
    }

    /// Where one that continues comes from; nil for one that came with this level.
    @inlinable @inline(__always)
    public func origin(of expectation: Int) -> Origin? {
        if isNew(expectation) { return nil }
        return resolved.pool.origin(of: source(of: expectation))
    }

    /// Whether two expectations surely have the same origin: found out at less cost than that is.
    @inlinable @inline(__always)
    public func areOfOneOrigin(_ first: Int, _ second: Int) -> Bool {
        restated.isEmpty && resolved.pool.areOfOneLevel(first, second)
    }

    /// Whether nothing that holds in the ladder replaces another, or is stated again at this level.
    public var hasOnlyAdditions: Bool { restated.isEmpty && namesakes.isEmpty && resolved.replaced.isEmpty }

    /// What an expectation replaces, or, where nothing is inherited, has the id of.
    @inlinable @inline(__always)
    public func replaced(by expectation: Int) -> [Int] {
        let replaced = resolved.predecessors(of: expectation)
        return replaced.isEmpty && !namesakes.isEmpty ? namesakes[expectation, default: []] : replaced
    }

    /// The change by which an expectation came, where it is new and replaces others.
    public func strengthening(of expectation: Int) -> Transition.Strengthening? {
        let old = isNew(expectation) ? replaced(by: expectation) : []
        return old.isEmpty ? nil : Transition.Strengthening(new: expectation, old: old)
    }

    /// Whether the level states an expectation, or the one does that it is the same as.
    @inlinable @inline(__always)
    func isOwn(_ expectation: Int) -> Bool {
        resolved.isOwn(expectation, of: level, or: original)
    }
}

extension ResolvedLadder {
    /// How what holds at a level stands to what held at the levels that lead to it.
    public func news(at level: Int) -> LevelNews { LevelNews(self, level: level) }
}
