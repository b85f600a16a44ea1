internal import LadderSource

/// Reads the files beside a ladder that are each the whole text of one of its levels.
struct LevelFileReader {
    /// A level's file and what it says.
    struct Reading {
        let document: Document
        let level: Int
        let section: BodyDivider.Section
    }

    private let header: LadderHeader
    private let parts: [BodyDivider.Part]
    /// In the order of the levels.
    private(set) var readings: [Reading] = []
    /// Where the text of each level stands.
    private var places: [Int: SourceSpan] = [:]

    /// - Parameter parts: those of the ladder's own file.
    init(header: LadderHeader, parts: [BodyDivider.Part]) {
        self.header = header
        self.parts = parts
    }

    mutating func read(_ documents: [Document], _ diagnostics: inout Diagnostics) {
        if documents.isEmpty { return }
        for case .section(let section) in parts {
            if case .level(let level) = section.opening { places[level] = section.span }
        }
        readings = documents.compactMap { reading(of: $0, &diagnostics) }.sorted { $0.level < $1.level }
    }

    private mutating func reading(of document: Document, _ diagnostics: inout Diagnostics) -> Reading? {
        guard let frontMatter = document.frontMatter,
            let reader = MappingReader(frontMatter, schema: LadderSchemas.levelFile, &diagnostics)
        else { return nil }
        let title = reader.text("title", &diagnostics)
        guard let name = reader.required("level", of: "a level's file", &diagnostics),
            let level = level(called: name, &diagnostics)
        else { return nil }
        if let other = places[level] { reportSecond(level, at: name.span, other: other, &diagnostics) }
        places[level] = name.span
        let section = LevelFileBody(header: header, level: level).section(
            document.blocks, name: name, title: title, &diagnostics)
        return Reading(document: document, level: level, section: section)
    }

    private func level(called name: LocatedText, _ diagnostics: inout Diagnostics) -> Int? {
        if let level = header.levelIndex.place(of: name.text) { return level }
        header.mistake(name.text, at: name.span).report(
            in: "in this folder's ladder",
            notes: [.init("the ladder declares its levels here", at: header.levelsSpan)], &diagnostics)
        return nil
    }

    private func reportSecond(
        _ level: Int, at span: SourceSpan, other: SourceSpan, _ diagnostics: inout Diagnostics
    ) {
        let isFile = other.file.path != header.levelsSpan.file.path
        let name = header.levels[level].name
        diagnostics.report(
            LadderRule.repeatedSection,
            isFile ? "“\(name)” has a second file" : "“\(name)” has a file, and a section in the ladder's own",
            at: span, notes: [.init(isFile ? "the first one is here" : "the section starts here", at: other)],
            help: ["put both into one place, or correct the name in one of them"])
    }
}
