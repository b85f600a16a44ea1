internal import LadderSource

/// Tells which headings bear a declared name, and which seem to bear one that was forgotten.
struct LevelHeadings {
    /// What a heading opens.
    enum Opening: Hashable {
        case level(Int)
        case allLevels
    }

    let header: LadderHeader

    /// What a heading opens, with the title behind the name or before it.
    func opening(among candidates: [HeadingName.Candidate]) -> (opening: Opening, title: String?)? {
        for candidate in candidates {
            guard NameKey.mayHaveKey(candidate.name, upTo: header.longestOpening) else { continue }
            let key = NameKey(candidate.name)
            if let level = header.levelIndex.place(of: key) { return (.level(level), candidate.title.map(String.init)) }
            if key == header.allLevelsKey { return (.allLevels, candidate.title.map(String.init)) }
        }
        return nil
    }

    func name(of opening: Opening) -> String {
        if case .level(let level) = opening { header.levels[level].name } else { header.allLevels }
    }

    /// A name with a level's letters and another number, or with its initials, which is no category's either.
    func undeclaredName(among candidates: [HeadingName.Candidate]) -> String? {
        let index = header.levelIndex
        guard
            let candidate = candidates.first(where: {
                index.hasShape(of: $0.name) || index.place(ofInitials: $0.name) != nil
            }),
            header.categoryIndex.place(of: candidate.name) == nil
        else { return nil }
        return String(candidate.name)
    }

    func reportUndeclared(_ name: String, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let meant = header.levelIndex.place(ofInitials: name).map { header.levels[$0].name }
        diagnostics.report(
            LadderRule.undeclaredLevel, "“\(name)” looks like a level, and the front matter doesn't declare it",
            at: span,
            help: [
                meant.map { "if it is “\($0)”, write that, or add `\(name)` to its `aliases`" }
                    ?? "add it to `levels:`, or word the heading differently",
                "the levels are \(header.levels.map(\.name).joined(separator: ", "))",
            ])
    }
}
