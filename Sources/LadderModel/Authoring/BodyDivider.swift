internal import LadderSource

/// Divides a ladder's body into prose and the sections of its levels.
struct BodyDivider {
    /// What a heading opens.
    enum Opening: Hashable {
        case level(Int)
        case allLevels
    }

    struct Section {
        let opening: Opening
        let heading: Block
        let inlines: [Inline]
        let rank: Int
        /// The title behind the name, or before it.
        let title: String?
        var blocks: [Block] = []
    }

    enum Part {
        case prose([Block])
        case section(Section)
    }

    let header: LadderHeader
    private(set) var parts: [Part] = []
    private var prose: [Block] = []
    private var section: Section?
    private var firstLevelRank: Int?
    /// The heading outside of levels below which the next ones stand.
    private var outer: (rank: Int, words: String, isDoubtful: Bool)?
    /// Headings outside levels whose texts look like undeclared levels, with their ranks.
    private var doubtful: [(name: String, rank: Int, span: SourceSpan)] = []

    init(header: LadderHeader) {
        self.header = header
    }

    mutating func divide(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        for block in blocks {
            guard case .heading(let rank, let inlines) = block.content else {
                append(block)
                continue
            }
            let candidates = HeadingName.candidates(inlines.plainText)
            if let (opening, title) = opening(among: candidates) {
                close()
                if case .level = opening { firstLevelRank = firstLevelRank ?? rank }
                section = Section(opening: opening, heading: block, inlines: inlines, rank: rank, title: title)
                outer = nil
                continue
            }
            if let open = section, rank <= open.rank { close() }
            reportAmbiguous(candidates, block.span, &diagnostics)
            let isDoubtful = noteDoubt(candidates, rank, block.span)
            if section == nil {
                let isCategory = firstLevelRank != nil && checkCategory(rank, inlines, block.span, &diagnostics)
                if !isCategory, rank <= outer?.rank ?? .max { outer = (rank, inlines.plainText, isDoubtful) }
            }
            append(block)
        }
        close()
        flushProse()
        reportUndeclared(&diagnostics)
        reportRepeated(&diagnostics)
    }

    private func opening(among candidates: [HeadingName.Candidate]) -> (Opening, title: String?)? {
        for candidate in candidates {
            let title = candidate.title.map(String.init)
            if let level = header.levelIndex.place(of: candidate.name) { return (.level(level), title) }
            if NameKey(candidate.name) == NameKey(header.allLevels) { return (.allLevels, title) }
        }
        return nil
    }

    private mutating func append(_ block: Block) {
        if section == nil { prose.append(block) } else { section?.blocks.append(block) }
    }

    private mutating func close() {
        guard let open = section else { return flushProse() }
        parts.append(.section(open))
        section = nil
    }

    private mutating func flushProse() {
        guard !prose.isEmpty else { return }
        parts.append(.prose(prose))
        prose = []
    }

    // MARK: Mistakes

    /// A name that levels of several tracks share opens none of them.
    private func reportAmbiguous(
        _ candidates: [HeadingName.Candidate], _ span: SourceSpan, _ diagnostics: inout Diagnostics
    ) {
        guard let name = candidates.first(where: { header.levelIndex.isAmbiguous($0.name) })?.name else { return }
        LevelReferences(header: header).reportAmbiguous(String(name), at: span, &diagnostics)
    }

    /// A heading with a level's letters and another number, among the levels or on their rank, is a level forgotten.
    private mutating func noteDoubt(_ candidates: [HeadingName.Candidate], _ rank: Int, _ span: SourceSpan) -> Bool {
        guard let name = candidates.first(where: { header.levelIndex.hasShape(of: $0.name) })?.name else {
            return false
        }
        // What is no level's may still be a category's.
        guard header.categoryIndex.place(of: name) == nil else { return false }
        doubtful.append((String(name), firstLevelRank == nil ? rank : 0, span))
        return true
    }

    /// A category's heading of a level's rank ends the level, and one below a heading that opened no level is in none.
    private func checkCategory(
        _ rank: Int, _ inlines: [Inline], _ span: SourceSpan, _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let category = header.categoryIndex.place(of: inlines.plainText.withoutLastColon) else { return false }
        let outer = outer.flatMap { rank > $0.rank ? $0 : nil }
        // The heading above is reported itself.
        if outer?.isDoubtful == true { return true }
        diagnostics.report(
            LadderRule.plainCategory,
            "“\(header.categories[category].name)” is a category's name, and this heading stands outside of any level",
            at: span.firstLine,
            help: [
                outer.map { "if “\($0.words)” is a level, add it to `levels:` in the front matter" }
                    ?? "make it a deeper heading than the level's, with more `#`, for it to belong to the level"
            ])
        return true
    }

    private func reportUndeclared(_ diagnostics: inout Diagnostics) {
        for doubt in doubtful where doubt.rank == 0 || doubt.rank == firstLevelRank {
            let known = header.levels.map(\.name).joined(separator: ", ")
            diagnostics.report(
                LadderRule.undeclaredLevel,
                "“\(doubt.name)” looks like a level, and the front matter doesn't declare it",
                at: doubt.span,
                help: ["add it to `levels:`, or word the heading differently", "the levels are \(known)"])
        }
    }

    private func reportRepeated(_ diagnostics: inout Diagnostics) {
        var seen: [Opening: SourceSpan] = [:]
        for case .section(let section) in parts {
            if let first = seen[section.opening] {
                let name =
                    if case .level(let level) = section.opening { header.levels[level].name } else { header.allLevels }
                diagnostics.report(
                    LadderRule.repeatedSection, "“\(name)” has a second section", at: section.heading.span,
                    notes: [.init("the first one starts here", at: first)],
                    help: [
                        header.categoryIndex.place(of: name) == nil
                            ? "put both below one heading"
                            : "“\(name)” is a category too; give one of them another name in the front matter"
                    ])
            } else {
                seen[section.opening] = section.heading.span
            }
        }
    }
}
