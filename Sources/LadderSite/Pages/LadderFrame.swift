internal import LadderModel

/// What surrounds the parts of all pages of a ladder.
struct LadderFrame {
    let ladder: Ladder
    /// With which each page's own begins.
    let context: PageContext

    init(of ladder: Ladder, in site: SiteFrame) {
        self.ladder = ladder
        var context = site.context
        context.near = site.addresses(near: ladder.id + "/")
        context.set(.role, ladder.role)
        context.set(.version, ladder.version)
        context.set(.effective, ladder.effective)
        context.flags[.isDraft] = ladder.isDraft
        context.flags[.hasDefinitions] = ladder.categories.contains { $0.definition != nil && !$0.isDefinedInTable }
        context.texts[.matrixScript] = .address(site.matrixScript)
        context.lists[.parents] = site.handbook.tree.ancestors(of: ladder.id).map {
            site.navigation.link(to: .page($0), from: nil)
        }
        func link(_ title: String, _ target: SiteTarget) -> PageContext.Link {
            PageContext.Link(title: title, target: target)
        }
        context.lists[.navigation] = site.navigation.links(from: nil, of: ladder.id)
        context.links[.ladder] = link(ladder.title, SiteTarget(page: ladder.id))
        context.links[.matrix] = link(site.words.matrix, SiteTarget(page: ladder.id + "/matrix"))
        context.links[.json] = link("JSON", SiteTarget(path: ladder.id + "/ladder.json"))
        context.links[.csv] = link("CSV", SiteTarget(path: ladder.id + "/ladder.csv"))
        self.context = context
    }
}
