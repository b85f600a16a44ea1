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
        add(.home, at: "", "the home page", homes.first?.file, &diagnostics)
        add("404.html", .notFound, "the page for missing pages", nil, &diagnostics)
        add("llms.txt", .textIndex, "the index for programs that read text", nil, &diagnostics)
        add(LadderSchema.path, .ladderSchema, "the schema of the ladders' data", nil, &diagnostics)
        for asset in setup.theme.assets {
            add(asset.path, .asset(asset.bytes), "a file of the theme", nil, &diagnostics)
        }
        for second in homes.dropFirst() {
            routes.claim("index.html", for: "the home page", at: second.file.span(0..<0), &diagnostics)
        }
        for (index, page) in pages.enumerated() {
            add(.prose(index), at: page.id, "the page “\(page.title)”", page.file, &diagnostics)
        }
        for (index, resolved) in ladders.enumerated() { add(resolved.ladder, index, &diagnostics) }
        for (index, baseline) in baselines.map(\.ladder).enumerated() {
            add(.baseline(index), at: baseline.id, "the baseline “\(baseline.title)”", baseline.file, &diagnostics)
        }
        for page in homes + pages { redirect(page.movedFrom, to: page.id, titled: page.title, &diagnostics) }
        for ladder in (ladders + baselines).map(\.ladder) {
            redirect(ladder.movedFrom, to: ladder.id, titled: ladder.title, &diagnostics)
        }
        let links = try resolveLinks(&diagnostics)
        if let logo = setup.logo { add(logo, &diagnostics) }
        add("robots.txt", .robots, "the file for search engines", nil, &diagnostics)
        if let baseURL = setup.configuration.baseURL {
            let pages = files.filter(\.content.isPage).map {
                baseURL + $0.path.dropLast("index.html".count)
            }
            add("sitemap.xml", .sitemap(pages), "the site map", nil, &diagnostics)
        }
        let handbook = Handbook(
            configuration: setup.configuration, ladders: ladders, baselines: baselines, departures: departures(),
            extensions: extensions(), standings: standings,
            pages: pages, home: homes.first,
            tree: PageTree(
                ladders: ladders.map(\.ladder.id), baselines: baselines.map(\.ladder.id), pages: pages.map(\.id),
                order: setup.configuration.navigation),
            logo: setup.logo, dates: sources.dates, links: links)
        return SitePlan(handbook: handbook, files: files)
    }

    private func extensions() -> [Int: [Ladder]] {
        var extensions: [Int: [Ladder]] = [:]
        for resolved in baselines + ladders {
            for place in resolved.extends { extensions[place, default: []].append(resolved.ladder) }
        }
        return extensions
    }

    private func departures() -> [LevelPlace: [Departure]] {
        var departures: [LevelPlace: [Departure]] = [:]
        for ladder in ladders {
            for transition in ladder.transitions {
                guard let from = transition.from else { continue }
                departures[from, default: []].append(Departure(ladder: ladder, transition: transition))
            }
        }
        return departures
    }

    private mutating func add(_ ladder: Ladder, _ index: Int, _ diagnostics: inout Diagnostics) {
        let name = "the ladder “\(ladder.title)”"
        add(.overview(index), at: ladder.id, name, ladder.file, &diagnostics)
        add(.matrix(index), at: ladder.id + "/matrix", "the matrix of \(name)", ladder.file, &diagnostics)
        add(ladder.id + "/ladder.json", .ladderJSON(index), "the data of \(name)", ladder.file, &diagnostics)
        add(ladder.id + "/ladder.csv", .ladderCSV(index), "the data of \(name)", ladder.file, &diagnostics)
        let files = Dictionary(ladder.levelFiles.map { ($0.level, $0.file) }) { first, _ in first }
        for (level, entry) in ladder.levels.enumerated() {
            let what = "the level “\(entry.name)” of \(name)"
            let file = files[level] ?? ladder.file
            add(.level(ladder: index, level), at: "\(ladder.id)/\(entry.id)", what, file, &diagnostics)
        }
    }

    /// Adds a page in both its forms.
    private mutating func add(
        _ page: PlannedFile.PageKind, at id: String, _ what: String, _ file: SourceFile?,
        _ diagnostics: inout Diagnostics
    ) {
        let path = HandbookPath.page(id)
        add(path, .page(page), what, file, &diagnostics)
        // It stands beside the page: whatever else had its address has that of the page too.
        files.append(PlannedFile(path: HandbookPath.markdown(of: path), content: .markdown(page)))
    }

    private mutating func add(
        _ path: String, _ content: PlannedFile.Content, _ what: String, _ file: SourceFile?,
        _ diagnostics: inout Diagnostics
    ) {
        routes.claim(path, for: what, at: file?.span(0..<0), &diagnostics)
        files.append(PlannedFile(path: path, content: content))
    }

    private mutating func add(_ logo: Logo, _ diagnostics: inout Diagnostics) {
        // A link may lead to it as well.
        let isCopied = files.contains { if case .copy(logo.source) = $0.content { true } else { false } }
        if !isCopied { add(logo.path, .copy(logo.source), "the logo", nil, &diagnostics) }
    }

    private mutating func redirect(
        _ addresses: [LocatedText], to id: String, titled title: String, _ diagnostics: inout Diagnostics
    ) {
        for address in addresses {
            let path = HandbookPath.redirect(from: address.text)
            routes.claim(
                path, for: "the old address “\(address.text)” of “\(title)”", at: address.span,
                help: ["remove it from `moved-from`, or rename the other one"], &diagnostics)
            let content = PlannedFile.Content.redirect(
                title: title.isEmpty ? setup.configuration.title : title, target: HandbookPath.page(id))
            files.append(PlannedFile(path: path, content: content))
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
                routes.claim(
                    HandbookPath.copy(path, content: content), for: "the file “\(other)”", at: nil, &diagnostics)
            }
            add(HandbookPath.copy(path, content: content), .copy(path), "the file “\(path)”", nil, &diagnostics)
        }
        return LinkTargets(targets: targets)
    }
}
