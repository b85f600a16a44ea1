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
            "home": href("index.html"), "style-sheet": href("assets/style.css"),
        ]
        context.flags["is-right-to-left"] = TextDirection(of: configuration.language) == .rightToLeft
        if let base = configuration.baseURL, HandbookPath.isPage(path) {
            context.texts["canonical"] = base + path.dropLast("index.html".count)
        }
        if HandbookPath.isPage(path) { context.texts["markdown"] = href(HandbookPath.markdown(of: path)) }
        let limit = Handbook.navigationLimit
        context.lists["ladders"] = handbook.ladders.prefix(limit).map {
            link($0.ladder.title, to: HandbookPath.page($0.ladder.id))
        }
        context.lists["pages"] = handbook.pages.prefix(limit).map { link($0.title, to: HandbookPath.page($0.id)) }
        return context
    }

    /// - Parameter title: the page's own; nil for the ladder's overview.
    func context(of ladder: Ladder, title: String? = nil) -> PageContext {
        var context = context(title: title.map { "\($0) · \(ladder.title)" } ?? ladder.title)
        context.texts["title"] = title ?? ladder.title
        context.texts["description"] = ladder.description
        context.texts["role"] = ladder.role
        context.texts["version"] = ladder.version
        context.texts["effective"] = ladder.effective
        context.flags["is-draft"] = ladder.isDraft
        context.flags["has-definitions"] = ladder.categories.contains { $0.definition != nil && !$0.isDefinedInTable }
        context.links["ladder"] = link(ladder.title, to: HandbookPath.page(ladder.id))
        context.links["matrix"] = link(theme.words.matrix, to: HandbookPath.page(ladder.id + "/matrix"))
        context.links["json"] = link("JSON", to: ladder.id + "/ladder.json")
        context.links["csv"] = link("CSV", to: ladder.id + "/ladder.csv")
        context.lists["levels"] = ladder.levels.map { link($0.name, to: Self.page(of: $0, in: ladder)) }
        return context
    }

    func context(of resolved: ResolvedLadder, level index: Int) -> PageContext {
        let ladder = resolved.ladder
        let level = ladder.levels[index]
        var context = context(of: ladder, title: level.fullName)
        context.texts["description"] =
            (level.content.summary?.text).flatMap { $0.isEmpty ? nil : $0 } ?? ladder.description
        context.flags["is-draft"] = level.isDraft || level.sameAs.map { ladder.levels[$0].isDraft } == true
        context.flags["has-meta"] = ladder.role != nil || context.flags["is-draft"] == true
        let content = level.sameAs.map { ladder.levels[$0].content } ?? level.content
        let holdsSomething = resolved.levels[index].holds.contains { !$0.isEmpty }
        context.flags["has-expectations"] = holdsSomething || !content.isEmpty || !content.lists.isEmpty
        if index > 0 { context.links["previous"] = neighbour(index - 1, in: ladder) }
        if index + 1 < ladder.levels.count { context.links["next"] = neighbour(index + 1, in: ladder) }
        return context
    }

    private func neighbour(_ index: Int, in ladder: Ladder) -> PageContext.Link {
        link(ladder.levels[index].fullName, to: Self.page(of: ladder.levels[index], in: ladder))
    }

    private static func page(of level: Level, in ladder: Ladder) -> String {
        HandbookPath.page("\(ladder.id)/\(level.id)")
    }

    private func link(_ title: String, to target: String) -> PageContext.Link {
        PageContext.Link(title: title, href: href(target), isCurrent: target == path)
    }

    private func href(_ target: String) -> String {
        var bytes: [UInt8] = []
        bytes.appendHref(RelativeLink.text(from: path, to: SiteTarget(path: target)))
        return String(decoding: bytes, as: UTF8.self)
    }
}
