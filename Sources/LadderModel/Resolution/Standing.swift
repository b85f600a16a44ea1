/// How what a level states stands to what held at the levels that lead to it.
public struct Standing: Sendable {
    /// For an expectation that was stated there word for word, that one.
    public let restated: [Int: Int]
    /// For one that takes the place of others, those.
    private let strengthened: [Int: [Int]]
    private let replaced: [Int: [Int]]

    init(_ transitions: [Transition], replaced: [Int: [Int]]) {
        restated = Dictionary(
            transitions.flatMap { $0.restated.map { ($0.key, $0.value) } }, uniquingKeysWith: { first, _ in first })
        let changes = transitions.flatMap(\.strengthened).flatMap(\.self)
        strengthened = Dictionary(changes.map { ($0.new, $0.old) }, uniquingKeysWith: { first, _ in first })
        self.replaced = replaced
    }

    /// What an expectation replaces, or, where nothing is inherited, has the id of.
    public func strengthened(by expectation: Int) -> [Int] {
        replaced[expectation] ?? strengthened[expectation] ?? []
    }
}

extension ResolvedLadder {
    /// How what a level states stands to the levels that lead to it.
    public func standing(at level: Int) -> Standing {
        let original = ladder.levels[level].sameAs ?? level
        return Standing(transitions.filter { $0.to.level == original }, replaced: replaced)
    }
}
