internal import LadderModel

/// The links that lead around the handbook.
struct SiteNavigation: Sendable {
    private let handbook: Handbook
    private let words: ThemeWords
    /// Those that pages have which none of them leads to: nearly all.
    private(set) var top: [PageContext.Link] = []

    init(_ handbook: Handbook, words: ThemeWords) {
        self.handbook = handbook
        self.words = words
        top = links(to: handbook.tree.top, from: nil).map(\.shared)
    }

    /// The navigation of a page, with a mark on the link to it, or to what it belongs to.
    ///
    /// - Parameter id: that of the ladder or page that it is of.
    func links(from page: SiteTarget?, of id: String) -> [PageContext.Link] {
        let outermost = handbook.tree.ancestors(of: id).first.map { handbook.pages[$0].id } ?? id
        let target = SiteTarget(page: outermost)
        guard let place = top.firstIndex(where: { $0.fragment == nil && $0.target == target }) else { return top }
        var links = top
        links[place] = top[place].standing(target == page ? .current : .around)
        return links
    }

    /// With one to the list of all ladders where a page can't name each.
    func links(to branch: PageTree.Branch, from page: SiteTarget?) -> [PageContext.Link] {
        let links = branch.entries.map { link(to: $0, from: page) }
        guard branch.hasMoreLadders else { return links }
        return links + [allLadders]
    }

    private var allLadders: PageContext.Link {
        PageContext.Link(title: words.allLadders, target: SiteTarget(page: ""), fragment: "page--ladders")
    }

    func link(to entry: PageTree.Entry, from page: SiteTarget?) -> PageContext.Link {
        switch entry {
        case .ladder(let index):
            let ladder = handbook.ladders[index].ladder
            return link(ladder.title, ladder.id, ladder.description, from: page)
        case .baseline(let index):
            let baseline = handbook.baselines[index].ladder
            return link(baseline.title, baseline.id, baseline.description, from: page)
        case .page(let index):
            let other = handbook.pages[index]
            return link(other.title, other.id, other.description, from: page)
        }
    }

    private func link(_ title: String, _ id: String, _ summary: String?, from page: SiteTarget?) -> PageContext.Link {
        let target = SiteTarget(page: id)
        return PageContext.Link(
            title: title, target: target, summary: summary, standing: target == page ? .current : .elsewhere)
    }
}

extension PageContext.Link {
    /// The same on a page that stands so to what it leads to.
    func standing(_ standing: PageContext.Standing) -> PageContext.Link {
        PageContext.Link(
            title: title, target: target, address: address, fragment: fragment, summary: summary, standing: standing)
    }

    /// The same for all pages.
    fileprivate var shared: PageContext.Link {
        PageContext.Link(
            title: title, target: target, address: SiteAddress(target), fragment: fragment, summary: summary)
    }
}
