public import LadderSource

/// Resolves what holds at each level of a handbook's ladders, each level once: FORMAT's section on inheritance.
public struct InheritanceResolver: Sendable {
    /// The indices of ladders that need each other: each group can be resolved on a core of its own.
    public let groups: [[Int]]
    /// Levels of the same standing.
    public let equivalents: [[LevelPlace]]
    /// What names in other ladders turned out to be wrong.
    public let diagnostics: Diagnostics

    private let pool: ExpectationPool
    private let references: [LadderReferences]
    private let limits: LadderLimits

    /// - Parameters:
    ///   - unreadable: the ids of ladders that have errors of their own.
    ///   - includesDrafts: whether ladders that are drafts are built, so that others may build on them.
    ///   - limits: how much may hold at a ladder's levels.
    public init(
        _ ladders: [Ladder], unreadable: Set<String> = [], includesDrafts: Bool = false,
        limits: LadderLimits = LadderLimits()
    ) {
        self.limits = limits
        var diagnostics = Diagnostics()
        let finder = ReferenceFinder(ladders, unreadable: unreadable, includesDrafts: includesDrafts)
        references = finder.find(&diagnostics)
        groups = LadderGroups(references).groups
        var equivalents = Equivalence<LevelPlace>()
        for (ladder, found) in references.enumerated() {
            for (level, others) in found.equivalents.enumerated() {
                for other in others { equivalents.join(LevelPlace(ladder: ladder, level: level), other) }
            }
        }
        self.equivalents = equivalents.groups()
        pool = ExpectationPool(ladders)
        self.diagnostics = diagnostics
    }

    /// The resolved ladders of a group, or nil where inheritance has an error, with what was found.
    public func resolve(_ group: [Int]) -> (resolved: [ResolvedLadder]?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let order = InheritanceOrder(ladders: pool.ladders, references: references)
        guard let steps = order.find(group, &diagnostics) else { return (nil, diagnostics) }
        var merger = LevelMerger(pool: pool, steps: steps.count)
        var weights: [Int: Int] = [:]
        for step in steps {
            merger.resolve(step, &diagnostics)
            guard step.node.level != nil else { continue }
            let held = pool.weight(of: merger.resolved[step.node]?.holds ?? [])
            weights[step.node.ladder, default: 0] += held
            guard weights[step.node.ladder, default: 0] > limits.expectations else { continue }
            limits.reportTooMuch(at: pool.ladders[step.node.ladder].span, &diagnostics)
            return (nil, diagnostics)
        }
        guard !diagnostics.hasErrors else { return (nil, diagnostics) }
        var assembler = ResolvedLadderAssembler(pool: pool, order: order, merger: merger)
        let ladders = group.map { assembler.ladder($0) }
        for ladder in ladders { InheritedCategoryNames(ladder).report(&diagnostics) }
        return (ladders, diagnostics)
    }
}
