internal import LadderModel

/// How many things a site has, for the end of a build.
struct SiteCounts: Equatable, Sendable {
    let ladders: Int
    let levels: Int
    /// Of the files those that are pages for people.
    let pages: Int

    init(ladders: Int, levels: Int, pages: Int) {
        (self.ladders, self.levels, self.pages) = (ladders, levels, pages)
    }

    init(_ plan: SitePlan) {
        ladders = plan.handbook.ladders.count
        levels = plan.handbook.ladders.reduce(0) { $0 + $1.ladder.levels.count }
        pages = plan.files.count { $0.content.isPage || $0.content.isNotFound }
    }
}
