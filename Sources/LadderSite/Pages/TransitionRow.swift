internal import LadderModel

/// One way to a level, with how much changes on it.
struct TransitionRow {
    /// A level, or what holds at all levels.
    struct End {
        let name: String
        let target: SiteTarget
        var isDraft = false
    }

    /// How many expectations change in one way, and the part of the section that names them; nil for the section itself.
    struct Count {
        let number: Int
        let part: TransitionSection.Kind?
    }

    let from: End
    let to: End
    /// New, strengthened, dropped and continuing ones.
    let counts: [Count]
    /// The section that says what changes.
    private let section: Place

    /// - Parameter part: a part of the section that says what changes; nil for the section itself.
    func target(of part: TransitionSection.Kind?) -> SiteTarget { section.target(of: part) }

    /// The ways to each of a ladder's levels; none for a ladder on which no way leads from level to level.
    static func rows(of resolved: ResolvedLadder, in handbook: Handbook) -> [TransitionRow] {
        guard resolved.transitions.contains(where: { $0.from != nil }) else { return [] }
        return resolved.transitions.compactMap { transition in
            guard let from = origin(of: transition, in: resolved) else { return nil }
            let to = transition.to.level
            return TransitionRow(
                from: from,
                to: End(
                    name: resolved.ladder.levels[to].shownName,
                    target: SiteTarget(page: resolved.ladder.levelPages[to]),
                    isDraft: resolved.ladder.levels[to].isDraft),
                counts: [
                    count(transition.new, in: .new), count(transition.strengthened, in: .strengthened),
                    count(transition.dropped, in: .dropped), count(transition.continuing, in: nil),
                ], section: Place(of: transition, in: resolved, handbook))
        }
    }

    private static func count(_ changes: some Collection<some Collection>, in part: TransitionSection.Kind?) -> Count {
        Count(number: changes.reduce(0) { $0 + $1.count }, part: part)
    }

    /// Nil where nothing holds before.
    private static func origin(of transition: Transition, in resolved: ResolvedLadder) -> End? {
        if let from = transition.from {
            let ladder = resolved.pool.ladders[from.ladder]
            let level = ladder.levels[from.level]
            return End(
                name: from.ladder == resolved.place ? level.shownName : "\(ladder.title): \(level.shownName)",
                target: SiteTarget(page: ladder.levelPages[from.level]))
        }
        guard !resolved.allLevels.holds.allSatisfy({ $0.isEmpty }) else { return nil }
        let baselines = resolved.baselines.map { resolved.pool.ladders[$0] }
        let isOwn = resolved.allLevels.holds.joined().contains { resolved.pool.ladder(of: $0) == resolved.place }
        let block = isOwn ? resolved.ladder.allLevels : nil
        return End(
            name: (baselines.map(\.title) + [block?.heading.text].compactMap(\.self)).joined(separator: ", "),
            target: SiteTarget(
                page: block == nil && baselines.count == 1 ? baselines[0].id : resolved.ladder.id,
                fragment: block?.anchor))
    }

    /// Where a transition is shown: on the page of the level that one leaves, or else of the one that one comes to.
    private struct Place {
        private let page: String
        /// Which of the ways on from the level it is; nil on the page of the level that one comes to.
        private let number: Int?

        init(of transition: Transition, in resolved: ResolvedLadder, _ handbook: Handbook) {
            guard let from = transition.from else {
                page = resolved.ladder.levelPages[transition.to.level]
                number = nil
                return
            }
            page = resolved.pool.ladders[from.ladder].levelPages[from.level]
            number = handbook.departures(from: from).firstIndex { $0.transition.to == transition.to } ?? 0
        }

        func target(of kind: TransitionSection.Kind?) -> SiteTarget {
            let fragment = number.map { number in
                kind.map { TransitionSection.id(number, $0) } ?? TransitionSection.id(number)
            }
            return SiteTarget(page: page, fragment: fragment)
        }
    }
}
