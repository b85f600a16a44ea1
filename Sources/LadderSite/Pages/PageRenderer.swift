internal import LadderModel
internal import LadderSource

/// Renders the planned files of a site, each from values alone.
struct PageRenderer: Sendable {
    let handbook: Handbook
    let theme: Theme
    /// Where linked files are read.
    let folder: SourceFolder
    private let site: SiteFrame

    init(handbook: Handbook, theme: Theme, folder: SourceFolder) {
        self.handbook = handbook
        self.theme = theme
        self.folder = folder
        site = SiteFrame(handbook, theme: theme)
    }

    /// Writes a file's bytes in place of what stands in `room`.
    ///
    /// - Parameter path: the file's own, from the site's root.
    /// - Throws: `SourceFailure` for a linked file that can't be read.
    func render(_ file: PlannedFile, at path: String, in room: inout RenderingRoom) throws(SourceFailure) {
        switch file.content {
        case .asset(let bytes): room.bytes.replace(with: bytes)
        case .copy(let path): room.bytes.replace(with: try folder.bytes(of: path))
        case .sitemap(let urls): room.bytes.replace(with: SiteMap(urls: urls).bytes())
        case .robots:
            let siteMap = handbook.configuration.baseURL.map { $0 + "sitemap.xml" }
            room.bytes.replace(with: Robots(siteMap: siteMap).bytes())
        case .ladderJSON(let index):
            LadderJSON(
                resolved: handbook.ladders[index], standings: handbook.standings, path: path, links: handbook.links
            ).write(to: &room.bytes, &room.plainTexts)
        case .ladderCSV(let index):
            LadderCSV(resolved: handbook.ladders[index]).write(to: &room.bytes, &room.plainTexts)
        case .ladderSchema: room.bytes.replace(with: LadderSchema.bytes())
        case .textIndex: TextIndex(handbook: handbook, words: theme.words).write(path, to: &room.bytes)
        case .notFound: notFound(path, in: &room)
        case .redirect(let title, let target): redirect(to: target, titled: title, path, in: &room)
        case .page(let page): render(page, path, in: &room)
        case .markdown(let page):
            MarkdownForm(handbook: handbook, words: theme.words).write(page, path: path, in: &room)
        }
    }

    private func render(_ page: PlannedFile.PageKind, _ path: String, in room: inout RenderingRoom) {
        switch page {
        case .home: home(path, in: &room)
        case .prose(let index): prose(index, path, in: &room)
        case .baseline(let index): baseline(handbook.baselines[index], path, in: &room)
        case .overview(let index): overview(handbook.ladders[index], path, in: &room)
        case .matrix(let index): matrix(handbook.ladders[index], path, in: &room)
        case .level(let ladder, let level): self.level(handbook.ladders[ladder], level, path, in: &room)
        }
    }

    private func home(_ path: String, in room: inout RenderingRoom) {
        let frame = frame(of: path)
        var context = frame.context(title: nil)
        if let title = handbook.home?.title, !title.isEmpty { context.set(.title, title) }
        context.flags[.hasLadders] = !handbook.ladders.isEmpty
        context.flags[.hasStandings] = !handbook.standings.isEmpty
        let home = handbook.home
        if let home { frame.add(PageSources(home.file), to: &context) }
        context.set(
            .description,
            home?.description ?? handbook.configuration.description ?? Excerpt.text(of: home?.lead)
                ?? handbook.configuration.title)
        fill(.home, context, path, in: &room) { part, page, _ in
            switch part {
            case .prose: if let home = handbook.home { page.put(home.body) }
            case .ladderList: HomePage(ladders: handbook.ladders, words: theme.words).write(to: &page)
            case .standings: StandingsTable(standings: handbook.standings).write(to: &page)
            default: break
            }
        }
    }

    private func prose(_ index: Int, _ path: String, in room: inout RenderingRoom) {
        var context = frame(of: path).context(ofPage: index)
        let body = handbook.pages[index].body
        let outline = PageOutline(of: body)
        context.flags[.hasOutline] = outline.isNeeded
        fill(.prose, context, path, in: &room) { part, page, _ in
            switch part {
            case .prose: page.put(body)
            case .outline: outline.write(to: &page)
            default: break
            }
        }
    }

    /// A server shows this page at any depth, so that it links to nothing but the site's base URL and carries its style.
    private func notFound(_ path: String, in room: inout RenderingRoom) {
        var context = frame(of: path).context(title: theme.words.missingPage)
        context.style = theme.style
        context.set(.styleHash, StyleHash.text(of: theme.style))
        context.site[.home] = handbook.configuration.baseURL.map(PageContext.Value.text)
        // These lie beside no address that a reader may have typed.
        for name in [PageContext.Text.styleSheet, .printStyleSheet, .ownStyleSheet, .script, .icon, .logo] {
            context.site[name] = nil
        }
        context.lists[.navigation] = []
        fill(.notFound, context, path, in: &room) { _, _, _ in }
    }

    /// A page that shows itself only where the browser doesn't go on by itself.
    private func redirect(to target: String, titled title: String, _ path: String, in room: inout RenderingRoom) {
        let context = frame(of: path).context(to: target, title: title)
        fill(.redirect, context, path, in: &room) { _, _, _ in }
    }

    private func baseline(_ resolved: ResolvedLadder, _ path: String, in room: inout RenderingRoom) {
        let ladder = resolved.ladder
        let context = frame(of: path).context(ofBaseline: ladder)
        fill(.prose, context, path, in: &room) { part, page, _ in
            guard part == .prose else { return }
            for line in LadderRelations(of: resolved, in: handbook).lines(theme.words) { line.write(to: &page) }
            OverviewPage(resolved: resolved, words: theme.words).writeBaseline(to: &page)
        }
    }

    private func overview(_ resolved: ResolvedLadder, _ path: String, in room: inout RenderingRoom) {
        let ladder = resolved.ladder
        var context = frame(of: path, in: ladder, &room).context(of: ladder)
        let transitions = room.transitions(of: resolved, in: handbook)
        context.flags[.hasTransitions] = !transitions.isEmpty
        let parts = OverviewPage(resolved: resolved, words: theme.words)
        let outline = PageOutline(
            of: ladder, words: theme.words, more: parts.sections(hasTransitions: !transitions.isEmpty))
        context.flags[.hasOutline] = outline.isNeeded
        fill(.overview, context, path, in: &room) { part, page, room in
            switch part {
            case .levelNavigation: LevelNavigation(ladder: ladder, words: theme.words).write(to: &page)
            case .outline: outline.write(to: &page)
            case .prose:
                for line in LadderRelations(of: resolved, in: handbook).lines(theme.words) { line.write(to: &page) }
                parts.writeProse(to: &page, &room.cells, &room.plainCells)
            case .definitions: parts.writeDefinitions(to: &page)
            case .transitions: TransitionTable(rows: transitions, words: theme.words).write(to: &page)
            default: break
            }
        }
    }

    private func matrix(_ resolved: ResolvedLadder, _ path: String, in room: inout RenderingRoom) {
        var context = frame(of: path, in: resolved.ladder, &room).context(ofMatrixOf: resolved.ladder)
        // Where nothing continues from level to level, the levels' own expectations are all that holds.
        let holding =
            resolved.hasContinuing
            ? HoldingMatrix(resolved: resolved, holdings: room.holdings(of: resolved), words: theme.words) : nil
        let offersHolding = holding?.isShown ?? false
        context.flags[.hasHolding] = offersHolding
        context.set(.holdingLeftOut, holding?.reasonToLeaveOut)
        fill(.matrix, context, path, in: &room) { part, page, room in
            switch part {
            case .matrixForm:
                MatrixForm(resolved: resolved, offersHolding: offersHolding, words: theme.words).write(to: &page)
            case .matrixTable:
                ComparisonMatrix(ladder: resolved.ladder, words: theme.words).write(to: &page, &room.cells)
                PrintedMatrix(resolved: resolved, words: theme.words).write(to: &page, &room.plainCells)
            case .holdingTable: holding?.write(to: &page)
            default: break
            }
        }
    }

    private func level(_ resolved: ResolvedLadder, _ index: Int, _ path: String, in room: inout RenderingRoom) {
        let holdings = room.holdings(of: resolved, level: index)
        let context = frame(of: path, in: resolved.ladder, &room).context(of: holdings)
        let equivalents = handbook.standings.equivalents(of: LevelPlace(ladder: resolved.place, level: index))
        let parts = LevelPage(resolved: resolved, index: index, words: theme.words)
        room.pieces.begin(resolved)
        fill(.level, context, path, in: &room) { part, page, room in
            switch part {
            case .levelNavigation:
                LevelNavigation(ladder: resolved.ladder, current: index, words: theme.words)
                    .write(to: &page, &room.levelLinks)
            case .introduction:
                LabelledLinks(label: theme.words.equivalentLevels, links: equivalents).write(to: &page)
                parts.writeIntroduction(to: &page)
                WaysOn(departures: handbook.departures(from: resolved, index), words: theme.words).write(to: &page)
            case .expectations:
                LevelExpectations(holdings: holdings, words: theme.words).write(to: &page, &room.pieces)
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

    private func frame(of path: String) -> PageFrame {
        PageFrame(of: path, in: site)
    }

    private func frame(of path: String, in ladder: Ladder, _ room: inout RenderingRoom) -> PageFrame {
        if room.ladder?.ladder !== ladder { room.ladder = LadderFrame(of: ladder, in: site) }
        return PageFrame(of: path, in: site, room.ladder)
    }

    /// Writes a template's frame, and each value and part into its hole.
    private func fill(
        _ template: Theme.Template, _ context: PageContext, _ path: String, in room: inout RenderingRoom,
        write: (PageContext.Part, inout PageBuffer, inout RenderingRoom) -> Void
    ) {
        let frame = room.frames.frame(of: template, for: context, in: theme)
        var page = PageBuffer(path: path, links: handbook.links, inPlaceOf: room.bytes.take())
        frame.bytes.withUnsafeBufferPointer { bytes in
            var rest = FrameRest(bytes: bytes, near: frame.addresses(among: context.near))
            for (place, hole) in frame.holes {
                rest.put(upTo: place, to: &page)
                switch hole {
                case .text(let name): page.put(context[name])
                case .link(let name, let field): page.put(field, of: context.links[name])
                case .listed(let name, let index, let field): page.put(field, of: context.lists[name]?[index])
                case .part(let part): write(part, &page, &room)
                case .style: if let style = context.style { style.withBytes { page.put(raw: $0) } }
                }
            }
            rest.put(upTo: bytes.count, to: &page)
        }
        room.bytes = page.take()
    }
}

/// What of a frame is not yet written into a page.
private struct FrameRest {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The addresses to which the page has another way than the frame says.
    var near: ArraySlice<(place: Range<Int>, address: SiteAddress)>
    private var start = 0

    init(bytes: UnsafeBufferPointer<UInt8>, near: [(place: Range<Int>, address: SiteAddress)]) {
        (self.bytes, self.near) = (bytes, near[...])
    }

    mutating func put(upTo end: Int, to page: inout PageBuffer) {
        while let (place, address) = near.first, place.lowerBound < end {
            page.put(raw: bytes[part: start..<place.lowerBound])
            page.put(href: address.target)
            start = place.upperBound
            near.removeFirst()
        }
        page.put(raw: bytes[part: start..<end])
        start = end
    }
}

extension PageBuffer {
    fileprivate mutating func put(_ value: PageContext.Value?) {
        switch value {
        case nil: break
        case .text(let text): put(textInTemplate: text)
        case .address(let address): put(href: address)
        }
    }

    fileprivate mutating func put(_ field: PageContext.LinkField, of link: PageContext.Link?) {
        guard let link else { return }
        switch field {
        case .title: put(textInTemplate: link.title)
        case .href:
            if let address = link.address { put(href: address) } else { put(href: link.target) }
            if let fragment = link.fragment { put(href: "#" + fragment) }
        case .summary: put(textInTemplate: link.summary ?? "")
        // A mark stands for no flag.
        case .isCurrent, .isAround: break
        }
    }
}
