internal import LadderModel
internal import LadderSource

/// What surrounds the parts of a page: titles, addresses and the navigation.
struct PageFrame {
    let handbook: Handbook
    let theme: Theme
    let path: String

    /// - Parameter title: the page's own; nil for the home page.
    func context(title: String?) -> PageContext {
        let configuration = handbook.configuration
        var context = PageContext(words: theme.words)
        context.texts = [
            "language": configuration.language, "site-title": configuration.title,
            "title": title ?? configuration.title, "generator": "ladderdoc \(ProgramVersion.current)",
            "page-title": title.map { "\($0) · \(configuration.title)" } ?? configuration.title,
            "preview-title": title ?? configuration.title, "home": href("index.html"),
            "style-sheet": href("assets/style.css"), "print-style-sheet": href("assets/print.css"),
            "script": href("assets/page.js"),
        ]
        context.flags["is-right-to-left"] = TextDirection(of: configuration.language) == .rightToLeft
        if HandbookPath.isPage(path) { context.texts["markdown"] = href(HandbookPath.markdown(of: path)) }
        context.texts["canonical"] = path == "404.html" ? nil : address(of: path)
        context.texts["logo"] = handbook.logo.map { href($0.path) }
        context.texts["icon"] = href(handbook.logo?.path ?? "assets/favicon.svg")
        context.texts["preview-image"] = handbook.logo.flatMap { $0.isForPreviews ? address(of: $0.path) : nil }
        context.lists["navigation"] = links(to: handbook.tree.top)
        return context
    }

    /// For a page by its index in the handbook: with the pages around it, below it and beside it.
    func context(ofPage index: Int) -> PageContext {
        let page = handbook.pages[index]
        var context = context(title: page.title)
        context.texts["description"] =
            page.description ?? Excerpt.text(of: page.lead) ?? handbook.configuration.description ?? page.title
        add(PageSources(page.file), to: &context)
        context.lists["parents"] = parents(of: page.id)
        let children = handbook.tree.children[index]
        context.lists["children"] = links(to: children)
        context.flags["has-children"] = !children.entries.isEmpty
        let (previous, next) = handbook.tree.neighbours[index]
        context.links["previous"] = previous.map { link(to: .page($0)) }
        context.links["next"] = next.map { link(to: .page($0)) }
        context.flags["has-neighbours"] = previous != nil || next != nil
        return context
    }

    /// For a baseline: a page of text but for its facts.
    func context(ofBaseline ladder: Ladder) -> PageContext {
        var context = context(title: ladder.title)
        context.texts["description"] = ladder.description ?? handbook.configuration.description ?? ladder.title
        context.texts["version"] = ladder.version
        context.texts["effective"] = ladder.effective
        context.lists["parents"] = parents(of: ladder.id)
        add(PageSources(ladder), to: &context)
        return context
    }

    private func parents(of id: String) -> [PageContext.Link] {
        handbook.tree.ancestors(of: id).map { link(to: .page($0)) }
    }

    /// For a page in an old place, which names no other than its target.
    func context(to target: String, title: String) -> PageContext {
        var context = context(title: title)
        context.links["target"] = link(title, to: target)
        context.texts["canonical"] = address(of: target)
        // The form is of the page that stands here, and this one only leads to another.
        context.texts["markdown"] = nil
        context.lists["navigation"] = []
        return context
    }

    /// - Parameter title: the page's own; nil for the ladder's overview.
    func context(of ladder: Ladder, title: String? = nil) -> PageContext {
        var context = context(title: title.map { "\($0) · \(ladder.title)" } ?? ladder.title)
        context.texts["title"] = title ?? ladder.title
        context.texts["description"] = ladder.description ?? theme.words.ladderDescription(of: ladder.title)
        context.texts["role"] = ladder.role
        context.texts["version"] = ladder.version
        context.texts["effective"] = ladder.effective
        context.flags["is-draft"] = ladder.isDraft
        context.flags["has-definitions"] = ladder.categories.contains { $0.definition != nil && !$0.isDefinedInTable }
        context.lists["parents"] = parents(of: ladder.id)
        context.links["ladder"] = link(ladder.title, to: HandbookPath.page(ladder.id))
        context.links["matrix"] = link(theme.words.matrix, to: HandbookPath.page(ladder.id + "/matrix"))
        context.texts["matrix-script"] = href("assets/matrix.js")
        context.links["json"] = link("JSON", to: ladder.id + "/ladder.json")
        context.links["csv"] = link("CSV", to: ladder.id + "/ladder.csv")
        add(PageSources(ladder), to: &context)
        return context
    }

    func context(of resolved: ResolvedLadder, level index: Int) -> PageContext {
        let ladder = resolved.ladder
        let level = ladder.levels[index]
        var context = context(of: ladder, title: level.fullName)
        add(PageSources(ladder, level: index), to: &context)
        context.flags["is-draft"] = level.isDraft || level.sameAs.map { ladder.levels[$0].isDraft } == true
        context.flags["has-meta"] = ladder.role != nil || context.flags["is-draft"] == true
        let content = level.sameAs.map { ladder.levels[$0].content } ?? level.content
        context.texts["description"] =
            Excerpt.text(of: content.summary?.text)
            ?? theme.words.levelDescription(of: "\(level.fullName) · \(ladder.title)")
        let holdsSomething = (resolved.levels[index].holds + resolved.dropped(at: index)).contains { !$0.isEmpty }
        context.flags["has-expectations"] = holdsSomething || !content.isEmpty || !content.lists.isEmpty
        let isOnTrack = { ladder.levels[$0].track == level.track }
        context.links["previous"] = ladder.levels[..<index].indices.last(where: isOnTrack).map {
            neighbour($0, in: ladder)
        }
        context.links["next"] = ladder.levels[(index + 1)...].indices.first(where: isOnTrack).map {
            neighbour($0, in: ladder)
        }
        return context
    }

    /// Where the sources of a page can be edited, and when they changed last.
    func add(_ sources: PageSources, to context: inout PageContext) {
        context.texts["edit-link"] = handbook.configuration.editURL?.address(of: sources.edited)
        context.texts["last-changed"] = handbook.dates.date(of: sources.all)
    }

    private func neighbour(_ index: Int, in ladder: Ladder) -> PageContext.Link {
        link(ladder.levels[index].fullName, to: Self.page(of: ladder.levels[index], in: ladder))
    }

    private static func page(of level: Level, in ladder: Ladder) -> String {
        HandbookPath.page("\(ladder.id)/\(level.id)")
    }

    /// With one to the list of all ladders where a page can't name each.
    private func links(to branch: PageTree.Branch) -> [PageContext.Link] {
        let links = branch.entries.map(link(to:))
        guard branch.hasMoreLadders else { return links }
        return links + [link(theme.words.allLadders, to: "index.html", fragment: "page--ladders")]
    }

    private func link(to entry: PageTree.Entry) -> PageContext.Link {
        switch entry {
        case .ladder(let index):
            let ladder = handbook.ladders[index].ladder
            return link(ladder.title, to: HandbookPath.page(ladder.id), summary: ladder.description)
        case .baseline(let index):
            let baseline = handbook.baselines[index].ladder
            return link(baseline.title, to: HandbookPath.page(baseline.id), summary: baseline.description)
        case .page(let index):
            let page = handbook.pages[index]
            return link(page.title, to: HandbookPath.page(page.id), summary: page.description)
        }
    }

    private func link(_ title: String, to target: String, fragment: String? = nil, summary: String? = nil)
        -> PageContext.Link
    {
        PageContext.Link(
            title: title, href: href(target) + (fragment.map { "#" + $0 } ?? ""), summary: summary,
            isCurrent: target == path && fragment == nil)
    }

    /// Where a page or picture will be published; nil without a base URL.
    private func address(of page: String) -> String? {
        guard let base = handbook.configuration.baseURL else { return nil }
        var bytes: [UInt8] = []
        bytes.appendHref(RelativeLink.encoded(page.utf8))
        let path = String(decoding: bytes, as: UTF8.self)
        return base + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
    }

    private func href(_ target: String) -> String {
        var bytes: [UInt8] = []
        bytes.appendHref(RelativeLink.text(from: path, to: SiteTarget(path: target)))
        return String(decoding: bytes, as: UTF8.self)
    }
}
