public import LadderSource

/// The expectations of all ladders under one count, so that a level can name those of others; no text is copied.
///
/// A class, for whatever shows an expectation looks here, and shares the tables by one reference.
public final class ExpectationPool: Sendable {
    public let ladders: [Ladder]
    /// What each ladder states.
    @usableFromInline let lists: [ExpectationList]
    /// The ladder that states each expectation.
    @usableFromInline let origins: [Int32]
    /// The level that states each, in its ladder; -1 where all do.
    @usableFromInline let levels: [Int32]
    /// The index of each ladder's first expectation.
    @usableFromInline let starts: [Int]
    /// Whether one of them counts for several; few are as long.
    private let hasHeavy: Bool
    /// Whether one of them has what most have not, such as a lead-in.
    @usableFromInline let hasExtras: Bool

    init(_ ladders: [Ladder]) {
        self.ladders = ladders
        lists = ladders.map(\.expectations)
        hasHeavy = lists.contains { $0.hasHeavy }
        hasExtras = lists.contains { !$0.extras.isEmpty }
        let count = ladders.reduce(0) { $0 + $1.expectations.count }
        var origins: [Int32] = []
        var levels: [Int32] = []
        var starts: [Int] = []
        origins.reserveCapacity(count)
        levels.reserveCapacity(count)
        starts.reserveCapacity(ladders.count)
        for (index, ladder) in ladders.enumerated() {
            starts.append(origins.count)
            origins += repeatElement(Int32(index), count: ladder.expectations.count)
            levels += ladder.expectations.lazy.map { Int32($0.level ?? -1) }
        }
        (self.origins, self.levels, self.starts) = (origins, levels, starts)
    }

    @inlinable @inline(__always)
    public subscript(expectation: Int) -> Expectation {
        let ladder = ladder(of: expectation)
        return lists[ladder][expectation - starts[ladder]]
    }

    /// For how many expectations some count against a ladder's limit.
    func weight(of columns: [[Int]]) -> Int {
        if !hasHeavy { return columns.reduce(0) { $0 + $1.count } }
        return columns.joined().reduce(0) { weight, expectation in
            let ladder = ladder(of: expectation)
            return weight + lists[ladder].weight(of: expectation - starts[ladder])
        }
    }

    /// Tells whether another expectation says the same.
    func identity(of expectation: Int) -> TextIdentity {
        let ladder = ladder(of: expectation)
        return lists[ladder].entries[expectation - starts[ladder]].identity
    }

    /// What leads into the list that an expectation stands in; the same as its own, without a copy of it.
    @inlinable @inline(__always)
    public func leadIns(of expectation: Int) -> [LeadIn] {
        guard hasExtras else { return [] }
        let ladder = ladder(of: expectation)
        return lists[ladder].leadIns(of: expectation - starts[ladder])
    }

    /// The HTML of an expectation's body.
    @inlinable @inline(__always)
    public func html(of expectation: Int) -> HTMLFragment {
        let ladder = ladder(of: expectation)
        return lists[ladder].html(of: expectation - starts[ladder])
    }

    /// The level of a ladder that states an expectation; nil for what all of the ladder's levels share.
    ///
    /// Those that one level states have one `Expectation.origin`.
    @inlinable @inline(__always)
    public func origin(of expectation: Int) -> LevelNews.Origin {
        LevelNews.Origin(ladder: ladder(of: expectation), level: level(of: expectation))
    }

    /// The ladder that states an expectation.
    @inlinable @inline(__always)
    public func ladder(of expectation: Int) -> Int { Int(origins[expectation]) }

    /// The level that states an expectation; nil for one that all levels share.
    @inlinable @inline(__always)
    public func level(of expectation: Int) -> Int? {
        levels[expectation] < 0 ? nil : Int(levels[expectation])
    }

    /// Whether the same level of the same ladder states both.
    @inlinable @inline(__always)
    func areOfOneLevel(_ first: Int, _ second: Int) -> Bool {
        levels[first] == levels[second] && origins[first] == origins[second]
    }

    /// The index of a ladder's expectation by its index in the ladder.
    @inlinable @inline(__always)
    public func index(of expectation: Int, in ladder: Int) -> Int { starts[ladder] + expectation }
}
