internal import LadderModel
internal import LadderSource

/// What surrounds the parts of a page: titles, addresses and the navigation.
struct PageFrame {
    private let site: SiteFrame
    private let path: String
    private let here: SiteTarget
    /// With which the page's own values begin.
    private let common: PageContext
    private let isOfLadder: Bool

    /// - Parameter ladder: the one that the page is of; nil for a page of none.
    init(of path: String, in site: SiteFrame, _ ladder: LadderFrame? = nil) {
        self.site = site
        self.path = path
        common = ladder?.context ?? site.context
        isOfLadder = ladder != nil
        here = SiteTarget(path: path)
    }

    private var handbook: Handbook { site.handbook }
    private var words: ThemeWords { site.words }

    /// - Parameters:
    ///   - title: the page's own; nil for the home page.
    ///   - heading: what stands above its text instead.
    ///   - isEntry: whether it may be one of those that the navigation leads to.
    func context(title: String?, heading: String? = nil, isEntry: Bool = false) -> PageContext {
        let siteTitle = handbook.configuration.title
        var context = common
        context.depth = path.utf8.count { $0 == UInt8(ascii: "/") }
        if !isOfLadder { context.near = site.addresses(near: path) }
        context.texts.reserve(10)
        context.set(.title, heading ?? title ?? siteTitle)
        context.set(.pageTitle, title.map { String(joining: $0, " · ", siteTitle) } ?? siteTitle)
        context.set(.previewTitle, title ?? siteTitle)
        // A page's Markdown form lies beside it.
        if here.isPage { context.set(.markdown, HandbookPath.markdown(of: "")) }
        if handbook.configuration.baseURL != nil {
            context.set(.canonical, path == "404.html" ? nil : address(of: path))
            context.set(.previewImage, handbook.logo.flatMap { $0.isForPreviews ? address(of: $0.path) : nil })
        }
        if isEntry { context.lists[.navigation] = site.navigation.links(from: here, of: here.place) }
        return context
    }

    /// For a page by its index in the handbook: with the pages around it, below it and beside it.
    func context(ofPage index: Int) -> PageContext {
        let page = handbook.pages[index]
        var context = context(title: page.title, isEntry: true)
        context.set(
            .description,
            page.description ?? Excerpt.text(of: page.lead) ?? handbook.configuration.description ?? page.title)
        add(PageSources(page.file), to: &context)
        context.lists[.parents] = parents(of: page.id)
        let children = handbook.tree.children[index]
        context.lists[.children] = site.navigation.links(to: children, from: here)
        context.flags[.hasChildren] = !children.entries.isEmpty
        let (previous, next) = handbook.tree.neighbours[index]
        context.links[.previous] = previous.map { link(to: .page($0)) }
        context.links[.next] = next.map { link(to: .page($0)) }
        context.flags[.hasNeighbours] = previous != nil || next != nil
        return context
    }

    /// For a baseline: a page of text but for its facts.
    func context(ofBaseline ladder: Ladder) -> PageContext {
        var context = context(title: ladder.title, isEntry: true)
        context.set(.description, ladder.description ?? handbook.configuration.description ?? ladder.title)
        context.set(.version, ladder.version)
        context.set(.effective, ladder.effective)
        context.lists[.parents] = parents(of: ladder.id)
        add(PageSources(ladder), to: &context)
        return context
    }

    private func parents(of id: String) -> [PageContext.Link] {
        handbook.tree.ancestors(of: id).map { link(to: .page($0)) }
    }

    /// For a page in an old place, which names no other than its target.
    func context(to target: String, title: String) -> PageContext {
        var context = context(title: title)
        context.links[.target] = link(title, to: SiteTarget(path: target))
        context.set(.canonical, address(of: target))
        // The form is of the page that stands here, and this one only leads to another.
        context.set(.markdown, nil)
        context.lists[.navigation] = []
        return context
    }

    /// For a ladder's overview.
    func context(of ladder: Ladder) -> PageContext {
        var context = context(title: ladder.title, isEntry: true)
        context.set(.description, ladder.description ?? words.ladderDescription(of: ladder.title))
        context.links[.ladder] = context.links[.ladder]?.standing(.current)
        add(PageSources(ladder), to: &context)
        return context
    }

    func context(ofMatrixOf ladder: Ladder) -> PageContext {
        var context = context(in: ladder, title: words.matrix)
        context.set(.description, words.matrixDescription(of: ladder.title))
        context.links[.matrix] = context.links[.matrix]?.standing(.current)
        add(PageSources(ladder), to: &context)
        return context
    }

    /// For a page of a ladder beside its overview.
    private func context(in ladder: Ladder, title: String) -> PageContext {
        context(title: String(joining: title, " · ", ladder.title), heading: title)
    }

    /// For a level's page.
    func context(of holdings: LevelHoldings) -> PageContext {
        let (ladder, index) = (holdings.resolved.ladder, holdings.level)
        let level = ladder.levels[index]
        let title = level.fullName
        var context = context(in: ladder, title: title)
        add(PageSources(ladder, level: index), to: &context)
        context.flags[.isDraft] = level.isDraft
        context.flags[.hasMeta] = ladder.role != nil || context.flags[.isDraft] == true
        let content = ladder.content(ofLevel: index)
        context.set(
            .description,
            Excerpt.text(of: content.summary?.text)
                ?? words.levelDescription(of: String(joining: title, " · ", ladder.title)))
        context.flags[.hasExpectations] = !holdings.isEmpty || !content.isEmpty || !content.lists.isEmpty
        let isOnTrack = { ladder.levels[$0].track == level.track }
        context.links[.previous] = ladder.levels[..<index].indices.last(where: isOnTrack).map {
            neighbour($0, in: ladder)
        }
        context.links[.next] = ladder.levels[(index + 1)...].indices.first(where: isOnTrack).map {
            neighbour($0, in: ladder)
        }
        context.flags[.hasNeighbours] = context.links[.previous] != nil || context.links[.next] != nil
        return context
    }

    /// Where the sources of a page can be edited, and when they changed last.
    func add(_ sources: @autoclosure () -> PageSources, to context: inout PageContext) {
        guard handbook.configuration.editURL != nil || !handbook.dates.changes.isEmpty else { return }
        let sources = sources()
        context.set(.editLink, handbook.configuration.editURL?.address(of: sources.edited))
        context.set(.lastChanged, handbook.dates.date(of: sources.all))
    }

    private func neighbour(_ index: Int, in ladder: Ladder) -> PageContext.Link {
        link(ladder.levels[index].fullName, to: SiteTarget(page: ladder.levelPages[index]))
    }

    private func link(to entry: PageTree.Entry) -> PageContext.Link { site.navigation.link(to: entry, from: here) }

    private func link(_ title: String, to target: SiteTarget) -> PageContext.Link {
        PageContext.Link(title: title, target: target, standing: target == here ? .current : .elsewhere)
    }

    /// Where a page or picture will be published; nil without a base URL.
    private func address(of page: String) -> String? {
        guard let base = handbook.configuration.baseURL else { return nil }
        var bytes: [UInt8] = []
        bytes.appendHref(RelativePath.encoded(page))
        let path = String(decoding: bytes, as: UTF8.self)
        return base + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
    }
}
