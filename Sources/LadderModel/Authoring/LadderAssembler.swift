internal import LadderSource

/// Puts a ladder together from its header and the parts of its body.
struct LadderAssembler {
    private let document: Document
    private let id: String
    private let header: LadderHeader
    private let context: HTMLRenderer.Context
    private let proseIDs: ProseHeadingIDs
    private var tables: DataTableReader
    private var sections: [Int: (content: SectionContent, section: BodyDivider.Section)] = [:]
    private var allLevels: AllLevels?
    private var pool: [Expectation] = []
    private var prose: [Ladder.Prose] = []
    private var bodyTitles = BodyTitles(parts: [])
    private var anchors: LadderAnchors

    init(document: Document, id: String, header: LadderHeader) {
        self.document = document
        self.id = id
        self.header = header
        let categories = header.categories.flatMap { ["category-\($0.id)", "all-levels--\($0.id)"] }
        proseIDs = ProseHeadingIDs(document: document, reserved: Set(header.levels.map(\.id) + categories))
        context = document.rendering(headingIDs: proseIDs.ids)
        anchors = LadderAnchors(document: document, proseIDs: proseIDs.ids)
        tables = DataTableReader(header: header, context: context)
    }

    private var categoryIDs: [String] { header.categories.isEmpty ? [Self.unnamed.id] : header.categories.map(\.id) }

    /// The one category of a ladder that declares none.
    private static let unnamed = (id: "expectations", name: "Expectations")

    mutating func assemble(_ parts: [BodyDivider.Part], _ diagnostics: inout Diagnostics) {
        let marker = LevelsTableMarker(parts: parts)
        bodyTitles = BodyTitles(parts: parts)
        let titleOffset = titleOffset(&diagnostics)
        if let titleOffset { anchors.note(titleOffset, .top) }
        var hasTable = false
        for part in parts {
            switch part {
            case .prose(let blocks):
                let kept = blocks.filter { $0.span.bytes.lowerBound != titleOffset }
                tables.read(kept, &diagnostics)
                for piece in marker.divide(kept) {
                    if piece.isTable { (hasTable, prose) = (true, prose + [.levelsTable]) }
                    if !piece.blocks.isEmpty { prose.append(.html(HTMLRenderer.html(piece.blocks, context))) }
                }
            case .section(let section):
                switch section.opening {
                case .allLevels: prose.append(.allLevels)
                case .level where !hasTable && !marker.stands: (hasTable, prose) = (true, prose + [.levelsTable])
                case .level: break
                }
                read(section, &diagnostics)
                if !hasTable, LevelsTableMarker.stands(in: section.blocks) {
                    (hasTable, prose) = (true, prose + [.levelsTable])
                }
            }
        }
        if !hasTable { prose.append(.levelsTable) }
    }

    private mutating func read(_ section: BodyDivider.Section, _ diagnostics: inout Diagnostics) {
        var reader = SectionReader(header: header, categories: categoryIDs.count, context: context)
        reader.read(section.blocks, &diagnostics)
        var content = reader.content
        let level: (index: Int, id: String)?
        switch section.opening {
        case .level(let index): level = (index, header.levels[index].id)
        case .allLevels: level = nil
        }
        let builder = ExpectationBuilder(ladder: id, level: level, context: context)
        for (index, draft) in reader.drafts.enumerated() {
            builder.build(
                draft, category: (index, categoryIDs[index]), into: &content.cells[index], &pool, &diagnostics)
        }
        let offset = section.heading.span.bytes.lowerBound
        if let level {
            sections[level.index] = (content, section)
            anchors.note(section, level: level.index, categories: reader.categoryHeadings)
        } else {
            for (heading, category) in reader.categoryHeadings {
                anchors.note(heading, .page(id: "all-levels--\(categoryIDs[category])"))
            }
            let anchor = proseIDs.ids[offset] ?? "all-levels"
            allLevels = AllLevels(
                heading: RichText(section.inlines, context), rank: section.rank, anchor: anchor, content: content)
        }
    }

    /// The body's one H1, which is the ladder's title and no part of its prose, unless the front matter says another.
    private func titleOffset(_ diagnostics: inout Diagnostics) -> Int? {
        guard let title = bodyTitles.only else { return nil }
        if let given = header.title, NameKey(given.text) != NameKey(title.text) {
            diagnostics.report(
                LadderRule.differentTitles, "the body's title differs from the front matter's “\(given.text)”",
                at: title.span,
                notes: [.init("the page is titled by the front matter", at: given.span)], help: ["say it in one place"])
            return nil
        }
        return title.span.bytes.lowerBound
    }

    // MARK: The ladder

    func ladder(_ diagnostics: inout Diagnostics) -> Ladder? {
        guard let title = header.title ?? bodyTitles.only else {
            diagnostics.report(
                LadderRule.missingTitle, "this ladder has no title", at: header.levelsSpan,
                help: [
                    bodyTitles.all.count > 1
                        ? "the body has \(bodyTitles.all.count) headings `# …`: keep one, or write `title: …` in the front matter"
                        : "write `title: …` in the front matter, or one heading `# …` in the body"
                ])
            return nil
        }
        let categories = categories()
        let levels = header.levels.indices.map { level($0, &diagnostics) }
        reportUnused(&diagnostics)
        reportMissingAllLevels(&diagnostics)
        return Ladder(
            id: id, title: title.text.foldingWhitespace(), description: header.description, role: header.role,
            order: header.order,
            version: header.version, effective: header.effective, isDraft: header.isDraft, categories: categories,
            levels: levels, allLevels: allLevels, abbreviations: header.abbreviations, prose: prose, expectations: pool,
            anchors: anchors.byName(levels: header.levels.map(\.id)), file: document.file)
    }

    private func categories() -> [Category] {
        if header.categories.isEmpty {
            return [
                Category(
                    id: Self.unnamed.id, name: Self.unnamed.name, definition: nil, isDefinedInTable: false,
                    span: header.levelsSpan)
            ]
        }
        return header.categories.enumerated().map { index, entry in
            Category(
                id: entry.id, name: entry.name,
                definition: entry.definition.map { RichText(plain: $0.text) } ?? tables.definitions[index],
                isDefinedInTable: entry.definition == nil, span: entry.span)
        }
    }

    private func level(_ index: Int, _ diagnostics: inout Diagnostics) -> Level {
        let entry = header.levels[index]
        let section = sections[index]
        var content = section?.content ?? SectionContent(categories: categoryIDs.count)
        for category in content.cells.indices {
            content.cells[category].rating = tables.ratings[.init(level: index, category: category)]
        }
        checkSection(entry, section?.section, content, &diagnostics)
        let own = Set(content.attributes.map { NameKey($0.label) })
        let original = entry.sameAs.flatMap { resolve([$0], &diagnostics).first }.map { root(of: $0, from: index) }
        return Level(
            id: entry.id, name: entry.name, title: title(of: index, section?.section, &diagnostics),
            isDraft: original.map { header.levels[$0].isDraft } ?? entry.isDraft, sameAs: original, content: content,
            tableAttributes: tables.attributes[index, default: []].filter { !own.contains(NameKey($0.label)) },
            actions: tables.actions[index, default: []], parents: parents(of: entry, &diagnostics), drop: entry.drop,
            span: entry.span)
    }

    /// The front matter's title, the heading's, or the table's; where they disagree, the first of these counts.
    private func title(of level: Int, _ section: BodyDivider.Section?, _ diagnostics: inout Diagnostics) -> String? {
        let heading = section.flatMap { section in
            section.title.map { LocatedText($0, at: section.heading.span.firstLine) }
        }
        let said = [header.levels[level].title, heading, tables.titles[level]].compactMap(\.self)
        guard let first = said.first else { return nil }
        for other in said.dropFirst() where NameKey(other.text) != NameKey(first.text) {
            diagnostics.report(
                LadderRule.differentTitles, "\(header.levels[level].name) is titled “\(first.text)” elsewhere",
                at: other.span,
                notes: [.init("this title is shown", at: first.span)],
                help: ["say the same in both places, or in one alone"])
        }
        return first.text.foldingWhitespace()
    }

    private func parents(of entry: LadderHeader.LevelEntry, _ diagnostics: inout Diagnostics) -> Level.Parents {
        guard entry.hasInherits else { return .previous }
        if entry.inherits.count == 1, NameKey(entry.inherits[0].text) == NameKey("none"),
            header.levelIndex.place(of: "none") == nil
        {
            return .levels([])
        }
        return .levels(resolve(entry.inherits, &diagnostics))
    }

    /// The level at the end of a chain of `same-as`; a chain that comes back is left for inheritance to report.
    private func root(of level: Int, from start: Int) -> Int {
        var current = level
        var seen: Set<Int> = [start]
        while let name = header.levels[current].sameAs, let next = header.levelIndex.place(of: name.text) {
            guard seen.insert(current).inserted else { return level }
            current = next
        }
        return current
    }

    private func resolve(_ names: [LocatedText], _ diagnostics: inout Diagnostics) -> [Int] {
        names.compactMap { name in
            if let level = header.levelIndex.place(of: name.text) { return level }
            if name.text.contains("/") {
                diagnostics.report(
                    SourceRule.unsupportedKey, "levels of other ladders can't be inherited by this version",
                    at: name.span,
                    help: ["name a level of this ladder; a later version of ladderdoc will read “\(name.text)”"])
                return nil
            }
            let names = header.levels.map(\.name)
            let nearest = NearestName.suggestion(for: name.text, among: names + header.levels.map(\.id))
            diagnostics.report(
                LadderRule.unknownLevel, "there is no level “\(name.text)” in this ladder", at: name.span,
                label: nearest.map { "did you mean “\($0)”?" }, help: ["levels are \(names.joined(separator: ", "))"])
            return nil
        }
    }

    // MARK: What has no place

    private func checkSection(
        _ entry: LadderHeader.LevelEntry, _ section: BodyDivider.Section?, _ content: SectionContent,
        _ diagnostics: inout Diagnostics
    ) {
        if let sameAs = entry.sameAs, let section {
            diagnostics.report(
                LadderRule.unexpectedSection,
                "\(entry.name) is the same as \(sameAs.text), and has a section of its own",
                at: section.heading.span, notes: [.init("declared here", at: sameAs.span)],
                help: ["remove the section, or remove `same-as`"])
        } else if section == nil, entry.sameAs == nil, content.isEmpty {
            diagnostics.report(
                LadderRule.missingSection, "\(entry.name) is declared and has no section", at: entry.span,
                help: ["write a heading `## \(entry.name)` with what is expected, or remove the level"])
        }
    }

    private func reportMissingAllLevels(_ diagnostics: inout Diagnostics) {
        guard let span = header.allLevelsSpan, allLevels == nil else { return }
        diagnostics.report(
            LadderRule.missingSection, "no heading is called “\(header.allLevels)”", at: span,
            help: [
                "write a heading `## \(header.allLevels)` with what every level is expected to do",
                "or remove `all-levels`",
            ])
    }

    private func reportUnused(_ diagnostics: inout Diagnostics) {
        let contents = sections.values.map(\.content) + [allLevels?.content].compactMap(\.self)
        for (index, category) in header.categories.enumerated() {
            let isUsed =
                contents.contains { !$0.cells[index].isEmpty } || tables.ratings.keys.contains { $0.category == index }
            guard !isUsed else { continue }
            diagnostics.report(
                LadderRule.unusedCategory, "no level says anything about the category “\(category.name)”",
                at: category.span,
                help: ["write expectations below its name, or remove it"])
        }
    }
}
