internal import LadderSource

/// Puts a level together from the front matter, its section and the ladder's tables.
struct LevelAssembler {
    /// A level's section, read.
    struct Section {
        /// Nil where tables alone speak of the level.
        let source: BodyDivider.Section?
        let content: SectionContent
    }

    /// Whether levels stand in files of their own.
    enum Files {
        case none, some
        /// A file that may be a level's could not be read: the mistake is there.
        case unread
    }

    let header: LadderHeader
    let tables: DataTableReader
    let mistaken: MistakenTables
    let unopened: UnopenedHeadings
    let files: Files
    /// How many categories the ladder has.
    let categories: Int

    /// - Parameter section: nil for a level without one.
    func level(_ index: Int, _ section: Section?, _ diagnostics: inout Diagnostics) -> Level {
        let entry = header.levels[index]
        var content = section?.content ?? SectionContent(categories: categories)
        for category in content.cells.indices {
            guard content.cells[category].rating == nil,
                let rating = tables.categories.ratings[.init(level: index, category: category)]
            else { continue }
            content.cells[category].around.rating = rating
        }
        checkSection(index, section?.source, content, &diagnostics)
        let own = Set(content.attributes.map { NameKey($0.label).key })
        let references = LevelReferences(header: header)
        let original = references.original(of: index, &diagnostics)
        let track = entry.track?.text.foldingWhitespace()
        let qualifier = header.levelIndex.isAmbiguous(entry.name) ? track : nil
        return Level(
            id: entry.id, name: entry.name, shownName: qualifier.map { "\(entry.name) (\($0))" } ?? entry.name,
            title: title(of: index, section?.source, &diagnostics),
            isDraft: original.map { header.levels[$0].isDraft } ?? entry.isDraft, sameAs: original, content: content,
            tableAttributes: tables.levels.attributes[index, default: []].filter {
                !own.contains(NameKey($0.label).key)
            },
            actions: tables.levels.actions[index, default: []],
            track: track, parents: references.parents(of: index, &diagnostics),
            drop: entry.drop, equivalent: entry.equivalent, span: entry.span)
    }

    /// The front matter's title, that of the section or of the level's file, or the table's; the first of these counts.
    private func title(of level: Int, _ section: BodyDivider.Section?, _ diagnostics: inout Diagnostics) -> String? {
        let said =
            [header.levels[level].title].compactMap(\.self) + (section?.titles ?? [])
            + [tables.levels.titles[level]].compactMap(\.self)
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

    private func checkSection(
        _ index: Int, _ section: BodyDivider.Section?, _ content: SectionContent, _ diagnostics: inout Diagnostics
    ) {
        let entry = header.levels[index]
        if let sameAs = entry.sameAs, let section {
            diagnostics.report(
                LadderRule.unexpectedSection,
                "\(entry.name) is the same as \(sameAs.text), and has a section of its own",
                at: section.span, notes: [.init("declared here", at: sameAs.span)],
                help: ["remove the section, or remove `same-as`"])
        } else if let sameAs = entry.sameAs, let cells = tables.categories.expectations[index]?.values,
            let cell = cells.compactMap({ $0.first?.span }).min(by: { $0.bytes.lowerBound < $1.bytes.lowerBound })
        {
            diagnostics.report(
                LadderRule.unexpectedSection,
                "\(entry.name) is the same as \(sameAs.text), and this cell is an expectation of its own",
                at: cell, notes: [.init("declared here", at: sameAs.span)],
                help: ["leave its cells empty, or remove `same-as`"])
        } else if section == nil, entry.sameAs == nil, content.isEmpty, files != .unread,
            !mistaken.levels.contains(index), !unopened.isAmbiguous(entry.name)
        {
            diagnostics.report(
                LadderRule.missingSection, "\(entry.name) is declared and has no section", at: entry.span,
                notes: unopened.first(naming: entry.name).map { line in
                    let words =
                        switch line.reason {
                        case .titled:
                            "this heading begins with its name; "
                                + "a title follows a colon, a dash with spaces, or in parentheses"
                        case .preceded: "this heading has its name, and something before it"
                        case .bold: "this line has its name, and is no heading"
                        }
                    return [.init(words, at: line.span.firstLine)]
                } ?? [],
                help: [
                    files == .none
                        ? "write a heading `## \(entry.name)` with what is expected, or remove the level"
                        : "write a file with `level: \(entry.id)` and what is expected, or a heading `## \(entry.name)` "
                            + "in this one, or remove the level"
                ])
        }
    }
}
