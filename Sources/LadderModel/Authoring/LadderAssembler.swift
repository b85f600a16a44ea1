internal import LadderSource

/// Puts a ladder together from its header, the parts of its body and the files of its levels.
struct LadderAssembler {
    /// A section, and in which of the ladder's files it stands.
    private struct PlacedSection {
        let source: BodyDivider.Section
        let file: Int
    }

    private let id: String
    private let header: LadderHeader
    private let unnamedCategory: String
    private let categoryIDs: [String]
    private let levelFiles: [LevelFileReader.Reading]
    private let lacksFiles: Bool
    /// The ladder's own file, then those of levels.
    private var files: [LadderText]
    private var tables: DataTableReader
    private var mistakenTables = MistakenTables()
    /// Those of the levels.
    private var sections: [LevelAssembler.Section?]
    private var allLevels: AllLevels?
    private var expectations: ExpectationListDraft
    private var prose: [Ladder.Prose] = []
    private var bodyTitles = BodyTitles(ProseHeadings(parts: []))
    private var unopened = UnopenedHeadings(parts: [], ambiguousNames: [])
    private var misspeltAllLevels: MisspeltAllLevels?
    /// Those of sections that open no category.
    private var strays = StrayHeadings()
    /// The keys of headings of tables.
    private var hiddenHeadings: Set<String> = []

    init(
        document: Document, levels: [LevelFileReader.Reading], lacksFiles: Bool, id: String, header: LadderHeader,
        unnamedCategory: String
    ) {
        self.id = id
        self.header = header
        self.unnamedCategory = unnamedCategory
        self.lacksFiles = lacksFiles
        expectations = ExpectationListDraft(limits: header.limits)
        levelFiles = levels
        sections = Array(repeating: nil, count: header.levels.count)
        categoryIDs = header.categories.isEmpty ? [Self.unnamedID] : header.categories.map(\.id)
        files = LadderText.all(of: [document] + levels.map(\.document)) { [categoryIDs] in
            LadderPageIDs(levels: header.levels.map(\.id), categories: categoryIDs)
        }
        tables = DataTableReader(header: header, context: files[0].context)
    }

    /// Reports what no text shows, and gives back what memory the files' texts don't need.
    func finish(_ diagnostics: inout Diagnostics) {
        for file in files {
            HiddenLinks(context: file.context).report(&diagnostics)
            file.context.finish()
        }
    }

    /// The one category of a ladder that declares none, in addresses.
    private static let unnamedID = "expectations"

    /// - Parameter ambiguousNames: names of headings that several levels have; they are reported.
    mutating func assemble(
        _ parts: [BodyDivider.Part], ambiguousNames: Set<String>, _ diagnostics: inout Diagnostics
    ) {
        let marker = LevelsTableMarker(parts: parts)
        let headings = ProseHeadings(parts: parts)
        bodyTitles = BodyTitles(headings)
        let titleOffset = titleOffset(&diagnostics)
        if let titleOffset { files[0].anchors.note(titleOffset, .top) }
        var sections = levelFiles.enumerated().map { PlacedSection(source: $1.section, file: $0 + 1) }
        // What tables say of a level belongs to its section, wherever they stand.
        for case .prose(let blocks) in parts { tables.read(blocks, &diagnostics) }
        mistakenTables = tables.mistaken
        var hasTable = false
        for part in parts {
            switch part {
            case .prose(let blocks):
                let kept = blocks.filter { $0.span.bytes.lowerBound != titleOffset }
                for piece in marker.divide(kept) {
                    if piece.isTable, !hasTable { (hasTable, prose) = (true, prose + [.levelsTable]) }
                    if !piece.blocks.isEmpty {
                        prose.append(.text(RenderedMarkup(piece.blocks.map(tables.shown), files[0].context)))
                    }
                }
            case .section(let section):
                switch section.opening {
                case .allLevels: prose.append(.allLevels)
                case .level where !hasTable && !marker.stands: (hasTable, prose) = (true, prose + [.levelsTable])
                case .level: break
                }
                sections.append(PlacedSection(source: section, file: 0))
                if !hasTable, LevelsTableMarker.stands(in: section.blocks) {
                    (hasTable, prose) = (true, prose + [.levelsTable])
                }
            }
        }
        if !hasTable { prose.append(.levelsTable) }
        // In the order of the levels, in whatever files and order they are written.
        var placed = [[PlacedSection]](repeating: [], count: header.levels.count)
        for section in sections {
            if let level = Self.level(of: section) {
                placed[level].append(section)
            } else {
                read(section, &diagnostics)
            }
        }
        for (level, sections) in placed.enumerated() {
            for section in sections { read(section, &diagnostics) }
            if sections.isEmpty { readCells(of: level, &diagnostics) }
        }
        if placed.contains(where: { $0.isEmpty }) {
            unopened = UnopenedHeadings(parts: parts, ambiguousNames: ambiguousNames)
        }
        if allLevels == nil { misspeltAllLevels = MisspeltAllLevels(headings, header: header) }
        if header.categories.isEmpty { reportStrays(&diagnostics) }
    }

    /// Nil for the all-levels block.
    private static func level(of section: PlacedSection) -> Int? {
        if case .level(let index) = section.source.opening { index } else { nil }
    }

    /// A baseline's whole body is what it asks of all levels.
    mutating func assemble(baseline blocks: [Block], _ diagnostics: inout Diagnostics) {
        bodyTitles = BodyTitles(ProseHeadings(parts: [.prose(blocks[...])]))
        let titleOffset = titleOffset(&diagnostics)
        if let titleOffset { files[0].anchors.note(titleOffset, .top) }
        let title = Inlines((header.title ?? bodyTitles.only)?.text ?? "")
        let kept = blocks.filter { $0.span.bytes.lowerBound != titleOffset }
        let section = BodyDivider.Section(
            opening: .allLevels, span: header.levelsSpan, inlines: title, rank: 1, titles: [], blocks: kept[...])
        read(PlacedSection(source: section, file: 0), &diagnostics)
        if header.categories.isEmpty { reportStrays(&diagnostics) }
        prose = [.allLevels]
    }

    private func reportStrays(_ diagnostics: inout Diagnostics) {
        strays.reportDividing(&diagnostics)
        if expectations.entries.isEmpty { strays.reportLabels(&diagnostics) }
    }

    /// Takes what tables alone say of a level; one that is the same as another has nothing of its own.
    private mutating func readCells(of level: Int, _ diagnostics: inout Diagnostics) {
        guard header.levels[level].sameAs == nil, tables.categories.expectations[level] != nil else { return }
        var content = SectionContent(categories: categoryIDs.count)
        let drafts = CellDraft.empty(count: categoryIDs.count)
        build(drafts, level: level, file: 0, into: &content, &diagnostics)
        sections[level] = LevelAssembler.Section(source: nil, content: content)
    }

    private mutating func read(_ placed: PlacedSection, _ diagnostics: inout Diagnostics) {
        let section = placed.source
        let context = files[placed.file].context
        let level = Self.level(of: placed)
        var reader = SectionReader(header: header, level: level, categories: categoryIDs.count, context: context)
        reader.read(section.blocks, &diagnostics)
        strays.add(reader.strays)
        mistakenTables.add(reader.draft.mistakenTables)
        for table in reader.draft.tables {
            tables.take(definitionsOf: table, context, &diagnostics)
            report(hidden: table.hiddenHeadings, &diagnostics)
        }
        var content = reader.takeContent()
        build(reader.draft.cells, level: level, file: placed.file, into: &content, &diagnostics)
        if let level {
            sections[level] = LevelAssembler.Section(source: section, content: content)
            files[placed.file].anchors.note(section, level: level, categories: reader.categoryHeadings)
            for heading in reader.groupHeadings { files[placed.file].anchors.note(heading, .level(level)) }
        } else {
            for (heading, category) in reader.categoryHeadings {
                files[placed.file].anchors.note(
                    heading, .page(id: LadderPageIDs.allLevelsHeading(of: categoryIDs[category])))
            }
            let anchor = context.id(ofHeadingAt: section.span.bytes.lowerBound) ?? LadderPageIDs.allLevelsBlock
            for heading in reader.groupHeadings { files[placed.file].anchors.note(heading, .page(id: anchor)) }
            allLevels = AllLevels(
                heading: RichText(section.inlines.withoutLastColon, context), rank: section.rank, anchor: anchor,
                content: content)
        }
    }

    /// - Parameter level: nil for the all-levels block.
    private mutating func build(
        _ drafts: [CellDraft], level: Int?, file: Int, into content: inout SectionContent,
        _ diagnostics: inout Diagnostics
    ) {
        let builder = ExpectationBuilder(
            ladder: id, isBaseline: header.isBaseline, level: level.map { ($0, header.levels[$0].id) },
            context: files[file].context, tableContext: files[0].context)
        var drafts = drafts
        if let outer = level.flatMap({ tables.categories.expectations[$0] }) {
            for (index, cells) in outer { drafts[index].add(outerCells: cells) }
        }
        // Once there are too many, it has been told.
        for index in drafts.indices where !expectations.isOverfull {
            builder.build(
                drafts[index], category: (index, categoryIDs[index]), into: &content.cells[index], &expectations,
                &diagnostics)
            if expectations.isOverfull { header.limits.reportTooMuch(at: header.levelsSpan, &diagnostics) }
        }
    }

    /// Says once of each heading that it isn't shown: every level's table has the same.
    private mutating func report(hidden headings: [PipeTable.Cell], _ diagnostics: inout Diagnostics) {
        let new = headings.filter { hiddenHeadings.insert(NameKey($0.inlines.plainText).key).inserted }
        guard let first = new.first else { return }
        let names = new.map { "“\($0.inlines.plainText)”" }.joined(separator: ", ")
        diagnostics.report(
            LadderRule.hiddenHeading, "what heads the columns of this table is not shown: \(names)", at: first.span,
            help: ["a level's page shows its categories with their expectations, and no table"])
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
            header: header, tables: tables, mistaken: mistakenTables, unopened: unopened,
            files: lacksFiles ? .unread : levelFiles.isEmpty ? .none : .some, categories: categories.count)
        let levels = header.levels.indices.map { assembler.level($0, sections[$0], &diagnostics) }
        LongNames(title: title, categories: categories, levels: levels).report(&diagnostics)
        // Below a heading that could be two levels' they may be used.
        if !unopened.haveAmbiguousNames {
            UnusedCategories(
                header: header,
                contents: sections.compactMap { $0?.content } + [allLevels?.content].compactMap(\.self),
                ratings: tables.categories.ratings, mistaken: mistakenTables
            ).report(&diagnostics)
        }
        if allLevels == nil { MissingAllLevels(header: header, misspelt: misspeltAllLevels).report(&diagnostics) }
        return Ladder(
            id: id, title: title.text.foldingWhitespace(), description: header.description, role: header.role,
            order: header.order,
            version: header.version, effective: header.effective, isDraft: header.isDraft,
            isBaseline: header.isBaseline, extends: header.extends,
            movedFrom: header.movedFrom, isRestated: header.isRestated, categories: categories,
            levels: levels, allLevels: allLevels, abbreviations: header.abbreviations, prose: prose,
            expectations: ExpectationList(expectations),
            headings: files[0].anchors.found(levels: header.levels.map(\.id)), file: files[0].document.file,
            levelFiles: zip(levelFiles, files.dropFirst()).map {
                LevelFile(level: $0.level, headings: $1.anchors.found(), file: $1.document.file)
            },
            span: header.levelsSpan, levelIndex: header.levelIndex, categoryIndex: header.categoryIndex)
    }

    private func categories() -> [Category] {
        if header.categories.isEmpty {
            return [
                Category(
                    id: Self.unnamedID, name: unnamedCategory, definition: nil, isDefinedInTable: false,
                    group: nil, span: header.levelsSpan)
            ]
        }
        return header.categories.enumerated().map { index, entry in
            Category(
                id: entry.id, name: entry.name,
                definition: entry.definition.map { RichText(plain: $0.text) }
                    ?? tables.categories.definitions[index]?.text,
                isDefinedInTable: entry.definition == nil && tables.categories.definitions[index]?.isShown ?? false,
                group: header.groups.names[index], span: entry.span)
        }
    }
}
