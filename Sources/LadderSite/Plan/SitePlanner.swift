internal import LadderModel
internal import LadderSource

/// Decides which files the site has and where every link leads.
struct SitePlanner {
    private let setup: BuildSetup
    private let documents: [Document]
    private let sources: SourceReader.Sources
    private let ladders: [ResolvedLadder]
    private let baselines: [ResolvedLadder]
    private let standings: LevelStandings
    private let pages: [Page]
    private let homes: [Page]
    private let drafts: Set<String>
    private var routes = RouteTable()
    private var files: [PlannedFile] = []

    /// - Parameters:
    ///   - sources: all files of the content folder, also those that have errors.
    ///   - documents: those that could be parsed, in their order.
    ///   - models: those that could be understood.
    init(setup: BuildSetup, sources: SourceReader.Sources, documents: [Document], models: ResolvedModels) {
        self.setup = setup
        self.documents = documents
        self.sources = sources
        let order = setup.configuration.navigation
        func sorted(_ ladders: [ResolvedLadder]) -> [ResolvedLadder] {
            ladders.sorted { order.precedes(($0.ladder.order, $0.ladder.id), ($1.ladder.order, $1.ladder.id)) }
        }
        ladders = sorted(models.ladders)
        baselines = sorted(models.baselines)
        standings = LevelStandings(models.equivalents, ladders)
        let pages = models.pages
        self.pages = pages.filter { !$0.id.isEmpty }.sorted { order.precedes(($0.order, $0.id), ($1.order, $1.id)) }
        homes = pages.filter(\.id.isEmpty)
        drafts = models.drafts
    }

    /// - Throws: `SourceFailure` for a linked file that can't be read.
    mutating func plan(_ diagnostics: inout Diagnostics) throws(SourceFailure) -> SitePlan {
        files.reserveCapacity(mostFiles)
        routes = RouteTable(room: mostFiles)
        add(.home, at: "", homes.first?.file, &diagnostics) { "the home page" }
        add(.notFound, at: "404.html", nil, &diagnostics) { "the page for missing pages" }
        add(.textIndex, at: "llms.txt", nil, &diagnostics) { "the index for programs that read text" }
        add(.ladderSchema, at: LadderSchema.path, nil, &diagnostics) { "the schema of the ladders' data" }
        for asset in setup.theme.assets {
            add(.asset(asset.bytes), at: asset.path, nil, &diagnostics) { "a file of the theme" }
        }
        for second in homes.dropFirst() {
            routes.claim("index.html", at: second.file.span(0..<0), &diagnostics) { "the home page" }
        }
        for (index, page) in pages.enumerated() {
            add(.prose(index), at: page.id, page.file, &diagnostics) { "the page “\(page.title)”" }
        }
        for (index, resolved) in ladders.enumerated() { add(resolved.ladder, index, &diagnostics) }
        for (index, baseline) in baselines.map(\.ladder).enumerated() {
            add(.baseline(index), at: baseline.id, baseline.file, &diagnostics) { "the baseline “\(baseline.title)”" }
        }
        for page in homes + pages { redirect(page.movedFrom, to: page.id, titled: page.title, &diagnostics) }
        for ladder in (ladders + baselines).map(\.ladder) {
            redirect(ladder.movedFrom, to: ladder.id, titled: ladder.title, &diagnostics)
        }
        let links = try resolveLinks(&diagnostics)
        if let logo = setup.logo { add(logo, &diagnostics) }
        add(.robots, at: "robots.txt", nil, &diagnostics) { "the file for search engines" }
        if let baseURL = setup.configuration.baseURL {
            let pages = files.filter(\.content.isPage).map {
                baseURL + $0.path.dropLast("index.html".count)
            }
            add(.sitemap(pages), at: "sitemap.xml", nil, &diagnostics) { "the site map" }
        }
        let handbook = Handbook(
            configuration: setup.configuration, ladders: ladders, baselines: baselines,
            departures: departures(),
            extensions: extensions(), standings: standings,
            pages: pages, home: homes.first,
            tree: PageTree(
                ladders: ladders.map(\.ladder.id), baselines: baselines.map(\.ladder.id), pages: pages.map(\.id),
                order: setup.configuration.navigation),
            logo: setup.logo, dates: sources.dates, links: links)
        return SitePlan(handbook: handbook, files: files)
    }

    /// How many files there can be: their list would otherwise grow to twice its size.
    private var mostFiles: Int {
        let former =
            (ladders + baselines).reduce(0) { $0 + $1.ladder.movedFrom.count }
            + (homes + pages).reduce(0) { $0 + $1.movedFrom.count }
        return ladders.reduce(0) { $0 + 6 + 2 * $1.levels.count } + 2 * (baselines.count + pages.count) + former
            + sources.others.count + setup.theme.assets.count + 10
    }

    private func extensions() -> [Int: [Ladder]] {
        var extensions: [Int: [Ladder]] = [:]
        for resolved in baselines + ladders {
            for place in resolved.extends { extensions[place, default: []].append(resolved.ladder) }
        }
        return extensions
    }

    private func departures() -> LevelValues<[Departure]> {
        var departures = LevelValues<[Departure]>()
        for ladder in ladders {
            for (place, transition) in ladder.transitions.enumerated() {
                guard let from = transition.from else { continue }
                departures.update(from, from: []) { $0.append(Departure(ladder: ladder, place: place)) }
            }
        }
        return departures
    }

    private mutating func add(_ ladder: Ladder, _ index: Int, _ diagnostics: inout Diagnostics) {
        let name = { "the ladder “\(ladder.title)”" }
        add(.overview(index), at: ladder.id, ladder.file, &diagnostics, name)
        add(.matrix(index), at: ladder.id + "/matrix", ladder.file, &diagnostics) { "the matrix of \(name())" }
        add(.ladderJSON(index), at: ladder.id, ladder.file, &diagnostics) { "the data of \(name())" }
        add(.ladderCSV(index), at: ladder.id, ladder.file, &diagnostics) { "the data of \(name())" }
        let files = Dictionary(ladder.levelFiles.map { ($0.level, $0.file) }) { first, _ in first }
        for (level, entry) in ladder.levels.enumerated() {
            let span = files[level]?.span(0..<0) ?? entry.span
            add(.level(ladder: index, level), at: ladder.levelPages[level], from: span, &diagnostics) {
                "the level “\(entry.name)” of \(name())"
            }
        }
    }

    /// Adds a page in both its forms.
    private mutating func add(
        _ page: PlannedFile.PageKind, at id: String, _ file: SourceFile?, _ diagnostics: inout Diagnostics,
        _ what: @escaping () -> String
    ) {
        add(page, at: id, from: file?.span(0..<0), &diagnostics, what)
    }

    private mutating func add(
        _ page: PlannedFile.PageKind, at id: String, from span: SourceSpan?, _ diagnostics: inout Diagnostics,
        _ what: @escaping () -> String
    ) {
        add(.page(page), at: id, from: span, &diagnostics, what)
        // It stands beside the page: whatever else had its address has that of the page too.
        files.append(PlannedFile(.markdown(page), at: id))
    }

    private mutating func add(
        _ content: PlannedFile.Content, at place: String, _ file: SourceFile?, _ diagnostics: inout Diagnostics,
        _ what: @escaping () -> String
    ) {
        add(content, at: place, from: file?.span(0..<0), &diagnostics, what)
    }

    private mutating func add(
        _ content: PlannedFile.Content, at place: String, from span: SourceSpan?, _ diagnostics: inout Diagnostics,
        _ what: @escaping () -> String
    ) {
        let planned = PlannedFile(content, at: place)
        routes.claim(planned.path, at: span, &diagnostics, for: what)
        files.append(planned)
    }

    private mutating func add(_ logo: Logo, _ diagnostics: inout Diagnostics) {
        // A link may lead to it as well.
        let isCopied = files.contains { if case .copy(logo.source) = $0.content { true } else { false } }
        if !isCopied { add(.copy(logo.source), at: logo.path, nil, &diagnostics) { "the logo" } }
    }

    private mutating func redirect(
        _ addresses: [LocatedText], to id: String, titled title: String, _ diagnostics: inout Diagnostics
    ) {
        for address in addresses {
            let path = HandbookPath.redirect(from: address.text)
            routes.claim(
                path, at: address.span, help: ["remove it from `moved-from`, or rename the other one"], &diagnostics
            ) { "the old address “\(address.text)” of “\(title)”" }
            let content = PlannedFile.Content.redirect(
                title: title.isEmpty ? setup.configuration.title : title, target: HandbookPath.page(id))
            files.append(PlannedFile(content, at: path))
        }
    }

    private mutating func resolveLinks(_ diagnostics: inout Diagnostics) throws(SourceFailure) -> LinkTargets {
        var destinations: [String: LinkResolver.Destination] = [:]
        for source in sources.files { destinations[source] = .unreadable }
        for ladder in ladders + baselines {
            destinations[ladder.ladder.file.path] = .ladder(ladder)
            for file in ladder.ladder.levelFiles { destinations[file.file.path] = .level(ladder, file) }
        }
        for page in pages + homes { destinations[page.file.path] = .page(page) }
        for draft in drafts { destinations[draft] = .draft }
        let content = setup.configuration.content
        var resolver = LinkResolver(content: content, destinations: destinations, others: sources.others)
        let targets = documents.map { document in
            drafts.contains(document.file.path) ? [] : resolver.resolve(document, &diagnostics)
        }
        let check = LinkedFileCheck(folder: setup.folder)
        // Files whose names differ only in how their accents are stored are one to links.
        let namesakes = Dictionary(grouping: sources.others) { $0 }
        for (path, link) in resolver.copied.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            try check.check(path, link: link, &diagnostics)
            for other in namesakes[path] ?? [] where !other.utf8.elementsEqual(path.utf8) {
                routes.claim(HandbookPath.copy(path, content: content), at: nil, &diagnostics) {
                    "the file “\(other)”"
                }
            }
            add(.copy(path), at: HandbookPath.copy(path, content: content), nil, &diagnostics) {
                "the file “\(path)”"
            }
        }
        reportUnread(but: resolver.copied.keys, &diagnostics)
        return LinkTargets(targets: targets)
    }

    /// Reports files that nobody reads, though they seem to be sources.
    ///
    /// - Parameter linked: those that readers can have.
    private func reportUnread(but linked: some Sequence<String>, _ diagnostics: inout Diagnostics) {
        let linked = Set(linked)
        for path in sources.others where !linked.contains(path) {
            guard let name = NearMarkdownName(path) else { continue }
            diagnostics.report(
                SiteRule.unreadFile, "“\(path)” is not read, for its name doesn't end with .md", at: nil,
                help: ["call it \(name.meant), or move it out of \(setup.configuration.content)"])
        }
    }
}
