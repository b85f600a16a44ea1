internal import LadderModel

/// Levels of the same standing on the site's ladders.
struct LevelStandings: Sendable {
    /// A level of a ladder, with the ladder's place in the navigation.
    struct Entry: Sendable {
        let order: Int
        let resolved: ResolvedLadder
        let place: LevelPlace

        var ladder: Ladder { resolved.ladder }
        var level: Level { ladder.levels[place.level] }
        var target: SiteTarget { SiteTarget(page: ladder.levelPages[place.level]) }
        var nameWithLadder: String { "\(ladder.title): \(level.shownName)" }
    }

    /// Ladders whose levels are tied to each other, and to no other ladder's.
    struct Part: Sendable {
        /// From the lowest standing up, as far as the ladders tell; each in the order of the ladders and their levels.
        let groups: [[Entry]]
        /// In the order of the navigation.
        let ladders: [(order: Int, ladder: Ladder)]

        init(groups: [[Entry]]) {
            self.groups = groups
            var seen: [Int: Ladder] = [:]
            for entry in groups.joined() { seen[entry.order] = entry.ladder }
            ladders = seen.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }

        /// Whether a table with a column for each ladder would be mostly empty: it would grow with the square of what it says.
        var isSparse: Bool {
            let (fewColumns, mostCellsForALevel) = (8, 4)
            let cells = groups.count * ladders.count
            return ladders.count > fewColumns && cells > mostCellsForALevel * groups.joined().count
        }
    }

    /// In the order of their first ladders.
    let parts: [Part]
    private let groups: [[Entry]]
    private let groupsByPlace: LevelValues<Int>

    var isEmpty: Bool { groups.isEmpty }

    /// - Parameter ladders: those that have pages, in the order of the navigation.
    init(_ groups: [[LevelPlace]], _ ladders: [ResolvedLadder]) {
        let orders = Dictionary(zip(ladders.map(\.place), ladders.indices), uniquingKeysWith: { first, _ in first })
        let sorted = groups.map { places in
            let entries = places.compactMap { place in
                orders[place.ladder].map { Entry(order: $0, resolved: ladders[$0], place: place) }
            }
            return entries.sorted { ($0.order, $0.place.level) < ($1.order, $1.place.level) }
        }.filter { $0.count > 1 }.sorted {
            ($0[0].order, $0[0].place.level) < ($1[0].order, $1[0].place.level)
        }
        parts = StandingParts(sorted.map { $0.map(\.place) }).parts.map { part in
            let groups = part.map { sorted[$0] }
            return Part(groups: StandingOrder(groups.map { $0.map(\.place) }).order.map { groups[$0] })
        }
        self.groups = parts.flatMap(\.groups)
        var groupsByPlace = LevelValues<Int>()
        for (index, entries) in self.groups.enumerated() {
            for entry in entries { groupsByPlace[entry.place] = index }
        }
        self.groupsByPlace = groupsByPlace
    }

    /// The levels that one is equivalent to.
    func others(like place: LevelPlace) -> [Entry] {
        groupsByPlace[place].map { groups[$0].filter { $0.place != place } } ?? []
    }

    /// The same, each with its ladder's title where that is another one.
    func equivalents(of place: LevelPlace) -> [(name: String, target: SiteTarget)] {
        others(like: place).map { entry in
            let isOfAnotherLadder = entry.place.ladder != place.ladder
            return (isOfAnotherLadder ? entry.nameWithLadder : entry.level.shownName, entry.target)
        }
    }
}
