internal import LadderModel

/// One way to a level, with how much changes on it.
struct TransitionRow {
    /// A level, or what holds at all levels.
    struct End {
        let name: String
        let target: SiteTarget
    }

    /// How many expectations change in one way, and where they stand; no place where there are none.
    struct Count {
        let number: Int
        let target: SiteTarget?
    }

    let from: End
    /// It leads to the section that says what changes.
    let to: End
    /// New, strengthened, dropped and continuing ones.
    let counts: [Count]

    /// The ways to each of a ladder's levels; none for a ladder on which no way leads from level to level.
    static func rows(of resolved: ResolvedLadder, in handbook: Handbook) -> [TransitionRow] {
        guard resolved.transitions.contains(where: { $0.from != nil }) else { return [] }
        return resolved.transitions.compactMap { transition in
            guard let from = origin(of: transition, in: resolved) else { return nil }
            let place = Place(of: transition, in: resolved, handbook)
            return TransitionRow(
                from: from,
                to: End(
                    name: resolved.ladder.levels[transition.to.level].name, target: place.target(of: nil)),
                counts: [
                    count(transition.new, at: place.target(of: .new)),
                    count(transition.strengthened, at: place.target(of: .strengthened)),
                    count(transition.dropped, at: place.target(of: .dropped)),
                    count(transition.continuing, at: place.target(of: nil)),
                ])
        }
    }

    private static func count(_ changes: some Collection<some Collection>, at target: SiteTarget) -> Count {
        let number = changes.reduce(0) { $0 + $1.count }
        return Count(number: number, target: number > 0 ? target : nil)
    }

    /// Nil where nothing holds before.
    private static func origin(of transition: Transition, in resolved: ResolvedLadder) -> End? {
        if let from = transition.from {
            let ladder = resolved.pool.ladders[from.ladder]
            let level = ladder.levels[from.level]
            return End(
                name: from.ladder == resolved.place ? level.name : "\(ladder.title): \(level.name)",
                target: SiteTarget(page: ladder.levelPages[from.level]))
        }
        guard !resolved.allLevels.holds.allSatisfy({ $0.isEmpty }) else { return nil }
        let block = resolved.ladder.allLevels
        return End(
            name: block?.heading.text ?? resolved.ladder.title,
            target: SiteTarget(page: resolved.ladder.id, fragment: block?.anchor))
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
            number = handbook.departures[from]?.firstIndex { $0.transition.to == transition.to } ?? 0
        }

        func target(of kind: TransitionSection.Kind?) -> SiteTarget {
            let fragment = number.map { number in
                kind.map { TransitionSection.id(number, $0) } ?? TransitionSection.id(number)
            }
            return SiteTarget(page: page, fragment: fragment)
        }
    }
}
