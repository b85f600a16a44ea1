internal import LadderSource

/// Puts a ladder together from its header and the parts of its body.
struct LadderAssembler {
    private let document: Document
    private let id: String
    private let header: LadderHeader
    private let context: HTMLRenderer.Context
    private let categoryIDs: [String]
    private let proseIDs: ProseHeadingIDs
    private var tables: DataTableReader
    private var sections: [Int: LevelAssembler.Section] = [:]
    private var allLevels: AllLevels?
    private var pool: [Expectation] = []
    private var prose: [Ladder.Prose] = []
    private var bodyTitles = BodyTitles(parts: [])
    private var unopened = UnopenedHeadings(parts: [])
    private var anchors: LadderAnchors

    init(document: Document, id: String, header: LadderHeader) {
        self.document = document
        self.id = id
        self.header = header
        categoryIDs = header.categories.isEmpty ? [Self.unnamed.id] : header.categories.map(\.id)
        let reserved = LadderPageIDs(levels: header.levels.map(\.id), categories: categoryIDs)
        proseIDs = ProseHeadingIDs(document: document, reserved: reserved)
        context = document.rendering(headingIDs: proseIDs.ids)
        anchors = LadderAnchors(document: document, proseIDs: proseIDs.ids)
        tables = DataTableReader(header: header, context: context)
    }

    /// The one category of a ladder that declares none.
    private static let unnamed = (id: "expectations", name: "Expectations")

    mutating func assemble(_ parts: [BodyDivider.Part], _ diagnostics: inout Diagnostics) {
        let marker = LevelsTableMarker(parts: parts)
        bodyTitles = BodyTitles(parts: parts)
        unopened = UnopenedHeadings(parts: parts)
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
                    if !piece.blocks.isEmpty { prose.append(.text(RenderedMarkup(piece.blocks, context))) }
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

    /// A baseline's whole body is what it asks of all levels.
    mutating func assemble(baseline blocks: [Block], _ diagnostics: inout Diagnostics) {
        bodyTitles = BodyTitles(parts: [.prose(blocks)])
        let titleOffset = titleOffset(&diagnostics)
        if let titleOffset { anchors.note(titleOffset, .top) }
        let title = [Inline.text((header.title ?? bodyTitles.only)?.text ?? "")]
        let heading = Block(content: .heading(rank: 1, title), span: header.levelsSpan)
        let kept = blocks.filter { $0.span.bytes.lowerBound != titleOffset }
        read(
            BodyDivider.Section(
                opening: .allLevels, heading: heading, inlines: title, rank: 1, title: nil, blocks: kept),
            &diagnostics)
        prose = [.allLevels]
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
        let builder = ExpectationBuilder(
            ladder: id, isBaseline: header.isBaseline, level: level, context: context, links: document.links)
        for (index, draft) in reader.drafts.enumerated() {
            builder.build(
                draft, category: (index, categoryIDs[index]), into: &content.cells[index], &pool, &diagnostics)
        }
        let offset = section.heading.span.bytes.lowerBound
        if let level {
            sections[level.index] = LevelAssembler.Section(source: section, content: content)
            anchors.note(section, level: level.index, categories: reader.categoryHeadings)
        } else {
            for (heading, category) in reader.categoryHeadings {
                anchors.note(heading, .page(id: LadderPageIDs.allLevelsHeading(of: categoryIDs[category])))
            }
            let anchor = proseIDs.ids[offset] ?? LadderPageIDs.allLevelsBlock
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
        let assembler = LevelAssembler(
            header: header, tables: tables, unopened: unopened, categories: categories.count)
        let levels = header.levels.indices.map { assembler.level($0, sections[$0], &diagnostics) }
        reportUnused(&diagnostics)
        reportMissingAllLevels(&diagnostics)
        return Ladder(
            id: id, title: title.text.foldingWhitespace(), description: header.description, role: header.role,
            order: header.order,
            version: header.version, effective: header.effective, isDraft: header.isDraft,
            isBaseline: header.isBaseline, extends: header.extends,
            movedFrom: header.movedFrom, categories: categories,
            levels: levels, allLevels: allLevels, abbreviations: header.abbreviations, prose: prose, expectations: pool,
            anchors: anchors.byName(levels: header.levels.map(\.id)), file: document.file, span: header.levelsSpan,
            levelIndex: header.levelIndex, categoryIndex: header.categoryIndex)
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

    // MARK: What has no place

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
