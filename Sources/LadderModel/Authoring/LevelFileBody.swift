internal import LadderSource

/// Reads the body of a level's file as the level's section.
struct LevelFileBody {
    private struct Heading {
        /// The block's place among the file's.
        let index: Int
        let rank: Int
        let text: String
        let span: SourceSpan
        let candidates: [HeadingName.Candidate]
        let isCategory: Bool
        /// What it would open in the ladder's own file, with its title.
        let opened: (opening: LevelHeadings.Opening, title: String?)?
    }

    let header: LadderHeader
    let level: Int

    private var headings: LevelHeadings { LevelHeadings(header: header) }

    /// - Parameters:
    ///   - name: what the front matter calls the level.
    ///   - title: the front matter's.
    func section(
        _ blocks: [Block], name: LocatedText, title: LocatedText?, _ diagnostics: inout Diagnostics
    ) -> BodyDivider.Section {
        let all = blocks.indices.compactMap { heading(blocks[$0], $0) }
        let top = titleHeading(among: all)
        for heading in all where heading.index != top?.index {
            check(heading, start: top?.span ?? name.span, &diagnostics)
        }
        let shown = top.flatMap { top in
            (isOwn(top) ? top.opened?.title : top.text).map { LocatedText($0, at: top.span.firstLine) }
        }
        var rest = blocks
        if let top { rest.remove(at: top.index) }
        return BodyDivider.Section(
            opening: .level(level), span: top?.span ?? name.span, inlines: Inlines(), rank: 1,
            titles: [title, shown].compactMap(\.self), blocks: rest[...])
    }

    private func heading(_ block: Block, _ index: Int) -> Heading? {
        guard case .heading(let rank, let inlines) = block.content else { return nil }
        let text = inlines.headingText
        guard !text.isEmpty else { return nil }
        let candidates = HeadingName.candidates(text)
        return Heading(
            index: index, rank: rank, text: text, span: block.span, candidates: candidates,
            isCategory: header.categoryIndex.place(of: text.withoutLastColon) != nil,
            opened: own(among: candidates) ?? headings.opening(among: candidates))
    }

    /// The front matter has named the level: where a heading can be read in two ways, that tells them apart.
    private func own(among candidates: [HeadingName.Candidate]) -> (opening: LevelHeadings.Opening, title: String?)? {
        candidates.first { header.levelIndex.place(of: $0.name) == level }.map {
            (.level(level), $0.title.map(String.init))
        }
    }

    /// The one that bears the level's name at the top, or else the file's one heading of the first rank.
    private func titleHeading(among all: [Heading]) -> Heading? {
        if let first = all.first, isOwn(first), first.rank == 1 || !first.isCategory { return first }
        let tops = all.filter { $0.rank == 1 && (isOwn($0) || !$0.isCategory) }
        if let own = tops.first(where: isOwn) { return own }
        guard tops.count == 1, let only = tops.first, only.opened == nil,
            headings.undeclaredName(among: only.candidates) == nil
        else { return nil }
        return only
    }

    private func isOwn(_ heading: Heading) -> Bool { heading.opened?.opening == .level(level) }

    /// What would open a level in the ladder's own file does not belong into another level's.
    private func check(_ heading: Heading, start: SourceSpan, _ diagnostics: inout Diagnostics) {
        guard !heading.isCategory else { return }
        let own = header.levels[level].name
        guard let opening = heading.opened?.opening else {
            guard let name = headings.undeclaredName(among: heading.candidates) else { return }
            return headings.reportUndeclared(name, at: heading.span, &diagnostics)
        }
        if isOwn(heading) {
            diagnostics.report(
                LadderRule.repeatedSection, "“\(own)” has a second section", at: heading.span,
                notes: [.init("the first one starts here", at: start)], help: ["put both below one heading"])
        } else {
            let other = headings.name(of: opening)
            diagnostics.report(
                LadderRule.unexpectedSection,
                "this file is the level \(own), and this heading names “\(other)”", at: heading.span,
                help: [
                    "correct `level:` or the heading, or word the heading differently",
                    "what belongs to “\(other)” stands in "
                        + (opening == .allLevels ? "the ladder's own file" : "a file of its own, or in the ladder's"),
                ])
        }
    }
}
