internal import LadderSource

/// Divides a ladder's body into prose and the sections of its levels.
struct BodyDivider {
    struct Section {
        let opening: LevelHeadings.Opening
        /// Where its heading stands; in a level's file without one, where the front matter names the level.
        let span: SourceSpan
        let inlines: Inlines
        let rank: Int
        /// The title behind the name in the heading, or before it; that of a level's file may have another.
        let titles: [LocatedText]
        var blocks: ArraySlice<Block> = []

        /// From its heading to its last block.
        var range: Range<Int> {
            let own = span.bytes
            guard let first = blocks.first?.span.bytes, let last = blocks.last?.span.bytes else { return own }
            return min(own.lowerBound, first.lowerBound)..<max(own.upperBound, last.upperBound)
        }
    }

    enum Part {
        case prose(ArraySlice<Block>)
        case section(Section)
    }

    let header: LadderHeader
    private(set) var parts: [Part] = []
    /// Names of headings that several levels have, as names are compared.
    private(set) var ambiguousNames: Set<String> = []
    private var section: Section?
    /// The first block of the part that stands open.
    private var start = 0
    private var firstLevelRank: Int?
    /// The heading outside of levels below which the next ones stand.
    private var outer: (rank: Int, words: String, isDoubtful: Bool, isGroup: Bool)?
    /// Headings outside levels whose texts look like undeclared levels, with their ranks.
    private var doubtful: [(name: String, rank: Int, span: SourceSpan)] = []
    /// The first category's heading over a list in each part above the levels, with the heading of that part.
    private var early: [(category: Int, span: SourceSpan, outer: (rank: Int, words: String))] = []

    init(header: LadderHeader) {
        self.header = header
    }

    mutating func divide(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        for index in blocks.indices {
            guard case .heading(let rank, let inlines) = blocks[index].content else { continue }
            let span = blocks[index].span
            let candidates = HeadingName.candidates(inlines.headingText)
            if let (opening, title) = headings.opening(among: candidates) {
                close(blocks[start..<index])
                if case .level = opening { firstLevelRank = firstLevelRank ?? rank }
                let titles = title.map { [LocatedText($0, at: span.firstLine)] } ?? []
                section = Section(opening: opening, span: span, inlines: inlines, rank: rank, titles: titles)
                start = index + 1
                outer = nil
                continue
            }
            let ended = section.flatMap { rank <= $0.rank ? $0 : nil }
            if ended != nil { close(blocks[start..<index]) }
            let isAmbiguous = reportAmbiguous(candidates, span, &diagnostics)
            AccidentalHeading(span: span, inlines: inlines, level: ended?.span).report(&diagnostics)
            let isDoubtful = isAmbiguous || noteDoubt(candidates, rank, span)
            if section == nil {
                let isCategory = firstLevelRank != nil && checkCategory(rank, inlines, span, &diagnostics)
                if !isCategory, rank <= outer?.rank ?? .max {
                    let words = inlines.headingText
                    outer = (rank, words, isDoubtful, header.groups.contains(words.withoutLastColon))
                }
                if firstLevelRank == nil, blocks[(index + 1)...].first?.isList == true {
                    noteEarly(rank, inlines, span)
                }
            }
        }
        close(blocks[start...])
        reportUndeclared(&diagnostics)
        reportEarly(&diagnostics)
        reportRepeated(&diagnostics)
    }

    private var headings: LevelHeadings { LevelHeadings(header: header) }

    /// Ends the part that stands open.
    private mutating func close(_ blocks: ArraySlice<Block>) {
        if var section = section.take() {
            section.blocks = blocks
            parts.append(.section(section))
        } else if !blocks.isEmpty {
            parts.append(.prose(blocks))
        }
        start = blocks.endIndex
    }

    // MARK: Mistakes

    /// A name that levels of several tracks share opens none of them; whether the heading has one.
    private mutating func reportAmbiguous(
        _ candidates: [HeadingName.Candidate], _ span: SourceSpan, _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let name = candidates.first(where: { header.levelIndex.isAmbiguous($0.name) })?.name else { return false }
        header.mistake(String(name), at: span).report(&diagnostics)
        ambiguousNames.insert(NameKey(name).key)
        return true
    }

    /// A heading with a level's letters and another number, among the levels or on their rank, is a level forgotten.
    private mutating func noteDoubt(_ candidates: [HeadingName.Candidate], _ rank: Int, _ span: SourceSpan) -> Bool {
        guard let name = headings.undeclaredName(among: candidates) else { return false }
        doubtful.append((name, firstLevelRank == nil ? rank : 0, span))
        return true
    }

    /// A category's heading of a level's rank ends the level, and one below a heading that opened no level is in none.
    private func checkCategory(
        _ rank: Int, _ inlines: Inlines, _ span: SourceSpan, _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let category = header.categoryIndex.place(of: inlines.headingText.withoutLastColon) else { return false }
        let outer = outer.flatMap { rank > $0.rank ? $0 : nil }
        // The heading above is reported itself.
        if outer?.isDoubtful == true { return true }
        reportOutside(
            category, span,
            help: [
                outer.map {
                    $0.isGroup
                        ? "“\($0.words)” is a group, and its heading ends the level: give it more `#` than the level's"
                        : "if “\($0.words)” is a level, add it to `levels:` in the front matter"
                } ?? "make it a deeper heading than the level's, with more `#`, for it to belong to the level"
            ], &diagnostics)
        return true
    }

    private func reportOutside(
        _ category: Int, _ span: SourceSpan, help: [String], _ diagnostics: inout Diagnostics
    ) {
        diagnostics.report(
            LadderRule.plainCategory,
            "“\(header.categories[category].name)” is a category's name, and this heading stands outside of any level",
            at: span.firstLine, help: help)
    }

    /// Above the levels a category's heading may stand in prose; over a list, below a heading of the levels' rank, it looks as if
    /// it should hold at some of them.
    private mutating func noteEarly(_ rank: Int, _ inlines: Inlines, _ span: SourceSpan) {
        guard let outer, rank > outer.rank, !outer.isDoubtful, !outer.isGroup, early.last?.outer.words != outer.words,
            let category = header.categoryIndex.place(of: inlines.headingText.withoutLastColon)
        else { return }
        early.append((category, span, (outer.rank, outer.words)))
    }

    private func reportEarly(_ diagnostics: inout Diagnostics) {
        for (category, span, outer) in early where outer.rank == firstLevelRank {
            reportOutside(
                category, span,
                help: [
                    "if “\(outer.words)” holds at every level, write `all-levels: \(outer.words)` in the front matter",
                    "or word the heading differently",
                ], &diagnostics)
        }
    }

    private func reportUndeclared(_ diagnostics: inout Diagnostics) {
        for doubt in doubtful where doubt.rank == 0 || doubt.rank == firstLevelRank {
            headings.reportUndeclared(doubt.name, at: doubt.span, &diagnostics)
        }
    }

    private func reportRepeated(_ diagnostics: inout Diagnostics) {
        // No more than there are levels.
        var seen: [(opening: LevelHeadings.Opening, span: SourceSpan)] = []
        seen.reserveCapacity(header.levels.count + 1)
        for case .section(let section) in parts {
            if let first = seen.first(where: { $0.opening == section.opening })?.span {
                let name = headings.name(of: section.opening)
                diagnostics.report(
                    LadderRule.repeatedSection, "“\(name)” has a second section", at: section.span,
                    notes: [.init("the first one starts here", at: first)],
                    help: [
                        header.categoryIndex.place(of: name) == nil
                            ? "put both below one heading"
                            : "“\(name)” is a category too; give one of them another name in the front matter"
                    ])
            } else {
                seen.append((section.opening, section.span))
            }
        }
    }
}
