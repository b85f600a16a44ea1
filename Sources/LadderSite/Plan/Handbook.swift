internal import LadderModel
internal import LadderSource

/// Everything that the pages are made of.
///
/// A class, for every part of a page has it at hand and shares it by one reference.
final class Handbook: Sendable {
    let configuration: HandbookConfiguration
    let isRightToLeft: Bool
    /// In the order of the navigation.
    let ladders: [ResolvedLadder]
    /// In the same order.
    let baselines: [ResolvedLadder]
    /// The ways on from each level that has any, in the order of the ladders and levels that they lead to.
    private let departures: LevelValues<[Departure]>
    /// Those that extend a ladder or baseline, by its index in the pool, in the order of the navigation.
    let extensions: [Int: [Ladder]]
    let standings: LevelStandings
    /// Prose pages but the home page's, in the order of the navigation.
    let pages: [Page]
    /// The home page's own prose.
    let home: Page?
    let tree: PageTree
    let logo: Logo?
    let dates: ChangeDates
    let links: LinkTargets

    init(
        configuration: HandbookConfiguration, ladders: [ResolvedLadder], baselines: [ResolvedLadder],
        departures: LevelValues<[Departure]>, extensions: [Int: [Ladder]], standings: LevelStandings, pages: [Page],
        home: Page?, tree: PageTree, logo: Logo?, dates: ChangeDates, links: LinkTargets
    ) {
        self.configuration = configuration
        isRightToLeft = TextDirection(of: configuration.language) == .rightToLeft
        self.ladders = ladders
        self.baselines = baselines
        self.departures = departures
        self.extensions = extensions
        self.standings = standings
        self.pages = pages
        self.home = home
        self.tree = tree
        self.logo = logo
        self.dates = dates
        self.links = links
    }

    /// Pages name at most this many other ladders, and as many pages at the top, so that their size doesn't grow with the handbook.
    static let navigationLimit = 20

    func departures(from ladder: ResolvedLadder, _ level: Int) -> [Departure] {
        departures(from: LevelPlace(ladder: ladder.place, level: level))
    }

    func departures(from level: LevelPlace) -> [Departure] { departures[level] ?? [] }
}
