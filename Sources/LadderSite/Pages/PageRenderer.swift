internal import LadderModel
internal import LadderSource
internal import Mustache

/// Renders the planned files of a site, each from values alone.
struct PageRenderer: Sendable {
    let handbook: Handbook
    let theme: Theme
    /// Where linked files are read.
    let folder: SourceFolder

    /// - Throws: `SourceFailure` for a linked file that can't be read.
    func render(_ file: PlannedFile) throws(SourceFailure) -> [UInt8] {
        switch file.content {
        case .asset(let bytes): bytes
        case .copy(let path): try folder.bytes(of: path)
        case .sitemap(let urls): SiteMap(urls: urls).bytes()
        case .robots: Robots(siteMap: handbook.configuration.baseURL.map { $0 + "sitemap.xml" }).bytes()
        case .ladderJSON(let index):
            LadderJSON(
                resolved: handbook.ladders[index], standings: handbook.standings, path: file.path, links: handbook.links
            ).bytes()
        case .ladderCSV(let index): LadderCSV(resolved: handbook.ladders[index]).bytes()
        case .ladderSchema: LadderSchema.bytes()
        case .textIndex: TextIndex(handbook: handbook, words: theme.words).bytes(path: file.path)
        case .notFound: notFound(file.path)
        case .redirect(let title, let target): redirect(to: target, titled: title, file.path)
        case .page(let page): render(page, file.path)
        case .markdown(let page): MarkdownForm(handbook: handbook, words: theme.words).bytes(of: page, path: file.path)
        }
    }

    private func render(_ page: PlannedFile.PageKind, _ path: String) -> [UInt8] {
        switch page {
        case .home: home(path)
        case .prose(let index): prose(index, path)
        case .baseline(let index): baseline(handbook.baselines[index], path)
        case .overview(let index): overview(handbook.ladders[index], path)
        case .matrix(let index): matrix(handbook.ladders[index], path)
        case .level(let ladder, let level): self.level(handbook.ladders[ladder], level, path)
        }
    }

    private func home(_ path: String) -> [UInt8] {
        let frame = PageFrame(handbook: handbook, theme: theme, path: path)
        var context = frame.context(title: nil)
        if let title = handbook.home?.title, !title.isEmpty { context.texts["title"] = title }
        context.flags["has-ladders"] = !handbook.ladders.isEmpty
        context.flags["has-standings"] = !handbook.standings.groups.isEmpty
        let home = handbook.home
        if let home { frame.add(PageSources(home.file), to: &context) }
        context.texts["description"] =
            home?.description ?? handbook.configuration.description ?? Excerpt.text(of: home?.lead)
            ?? handbook.configuration.title
        return fill(.home, context, path) { part, page in
            switch part {
            case .prose: if let home = handbook.home { page.put(home.body) }
            case .ladderList: HomePage(ladders: handbook.ladders, words: theme.words).write(to: &page)
            case .standings: StandingsTable(standings: handbook.standings).write(to: &page)
            default: break
            }
        }
    }

    private func prose(_ index: Int, _ path: String) -> [UInt8] {
        var context = PageFrame(handbook: handbook, theme: theme, path: path).context(ofPage: index)
        let body = handbook.pages[index].body
        let outline = PageOutline(of: body)
        context.flags["has-outline"] = outline.isNeeded
        return fill(.prose, context, path) { part, page in
            switch part {
            case .prose: page.put(body)
            case .outline: outline.write(to: &page)
            default: break
            }
        }
    }

    /// A server shows this page at any depth, so that it links to nothing but the site's base URL and carries its style.
    private func notFound(_ path: String) -> [UInt8] {
        var context = PageFrame(handbook: handbook, theme: theme, path: path).context(title: theme.words.missingPage)
        context.style = theme.style
        context.texts["style-hash"] = StyleHash.text(of: theme.style)
        context.texts["home"] = handbook.configuration.baseURL
        context.lists["navigation"] = []
        return fill(.notFound, context, path) { _, _ in }
    }

    /// A page that shows itself only where the browser doesn't go on by itself.
    private func redirect(to target: String, titled title: String, _ path: String) -> [UInt8] {
        let context = PageFrame(handbook: handbook, theme: theme, path: path).context(to: target, title: title)
        return fill(.redirect, context, path) { _, _ in }
    }

    private func baseline(_ resolved: ResolvedLadder, _ path: String) -> [UInt8] {
        let ladder = resolved.ladder
        let context = PageFrame(handbook: handbook, theme: theme, path: path).context(ofBaseline: ladder)
        return fill(.prose, context, path) { part, page in
            guard part == .prose else { return }
            for line in LadderRelations(of: resolved, in: handbook).lines(theme.words) { line.write(to: &page) }
            OverviewPage(ladder: ladder, words: theme.words).writeBaseline(to: &page)
        }
    }

    private func overview(_ resolved: ResolvedLadder, _ path: String) -> [UInt8] {
        let ladder = resolved.ladder
        var context = PageFrame(handbook: handbook, theme: theme, path: path).context(of: ladder)
        let transitions = TransitionRow.rows(of: resolved, in: handbook)
        context.flags["has-transitions"] = !transitions.isEmpty
        let parts = OverviewPage(ladder: ladder, words: theme.words)
        let outline = PageOutline(
            of: ladder, words: theme.words, more: parts.sections(hasTransitions: !transitions.isEmpty))
        context.flags["has-outline"] = outline.isNeeded
        return fill(.overview, context, path) { part, page in
            switch part {
            case .levelNavigation: LevelNavigation(ladder: ladder).write(to: &page)
            case .outline: outline.write(to: &page)
            case .prose:
                for line in LadderRelations(of: resolved, in: handbook).lines(theme.words) { line.write(to: &page) }
                parts.writeProse(to: &page)
            case .definitions: parts.writeDefinitions(to: &page)
            case .transitions: TransitionTable(rows: transitions, words: theme.words).write(to: &page)
            default: break
            }
        }
    }

    private func matrix(_ resolved: ResolvedLadder, _ path: String) -> [UInt8] {
        var context = PageFrame(handbook: handbook, theme: theme, path: path)
            .context(of: resolved.ladder, title: theme.words.matrix)
        context.texts["description"] = theme.words.matrixDescription(of: resolved.ladder.title)
        let holding = HoldingMatrix(resolved: resolved, words: theme.words)
        context.flags["has-holding"] = holding.isShown
        context.texts["holding-left-out"] = holding.reasonToLeaveOut
        return fill(.matrix, context, path) { part, page in
            switch part {
            case .matrixForm:
                MatrixForm(resolved: resolved, offersHolding: holding.isShown, words: theme.words).write(to: &page)
            case .matrixTable:
                ComparisonMatrix(ladder: resolved.ladder, words: theme.words).write(to: &page)
                PrintedMatrix(ladder: resolved.ladder, words: theme.words).write(to: &page)
            case .holdingTable: holding.write(to: &page)
            default: break
            }
        }
    }

    private func level(_ resolved: ResolvedLadder, _ index: Int, _ path: String) -> [UInt8] {
        let context = PageFrame(handbook: handbook, theme: theme, path: path).context(of: resolved, level: index)
        let equivalents = handbook.standings.equivalents(of: LevelPlace(ladder: resolved.place, level: index))
        let parts = LevelPage(resolved: resolved, index: index, words: theme.words)
        return fill(.level, context, path) { part, page in
            switch part {
            case .levelNavigation: LevelNavigation(ladder: resolved.ladder, current: index).write(to: &page)
            case .introduction:
                LabelledLinks(label: theme.words.equivalentLevels, links: equivalents).write(to: &page)
                parts.writeIntroduction(to: &page)
            case .expectations:
                LevelExpectations(resolved: resolved, level: index, words: theme.words).write(to: &page)
            case .lists: parts.writeLists(to: &page)
            case .changes:
                let departures = handbook.departures(from: resolved, index)
                for (number, departure) in departures.enumerated() {
                    TransitionSection(
                        departure: departure, number: number, isOneOfSeveral: departures.count > 1, words: theme.words
                    ).write(to: &page)
                }
            default: break
            }
        }
    }

    /// Renders a template and writes each part where its mark stands.
    private func fill(
        _ template: Theme.Template, _ context: PageContext, _ path: String,
        write: (PageContext.Part, inout PageBuffer) -> Void
    ) -> [UInt8] {
        let frame = Array((theme.templates.render(context, withTemplate: template.rawValue) ?? "").utf8)
        var page = PageBuffer(path: path, links: handbook.links)
        var rest = frame[...]
        while let start = rest.firstIndex(of: PartMark.start), let end = rest[start...].firstIndex(of: PartMark.end) {
            page.put(raw: rest[..<start])
            let name = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
            if let part = PageContext.Part(rawValue: name) { write(part, &page) }
            rest = rest[(end + 1)...]
        }
        page.put(raw: rest)
        return page.bytes
    }
}
