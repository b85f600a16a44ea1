internal import LadderModel
internal import LadderSource

/// Everything that the pages are made of.
struct Handbook: Sendable {
    let configuration: HandbookConfiguration
    /// In the order of the navigation.
    let ladders: [ResolvedLadder]
    /// Prose pages but the home page's, in the order of the navigation.
    let pages: [Page]
    /// The home page's own prose.
    let home: Page?
    let tree: PageTree
    let logo: Logo?
    let links: LinkTargets

    /// Pages name at most this many other ladders, and as many pages at the top, so that their size doesn't grow with the handbook.
    static let navigationLimit = 20
}
