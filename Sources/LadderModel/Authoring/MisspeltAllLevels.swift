internal import LadderSource

/// A heading outside of the levels that bears the all-levels block's name but for one letter.
struct MisspeltAllLevels {
    /// As many headings are compared.
    private static let most = 100
    /// In shorter names another letter makes another word.
    private static let fewestLetters = 6

    let name: String
    let span: SourceSpan

    /// The first one; nil where there is none.
    init?(_ headings: ProseHeadings, header: LadderHeader) {
        guard header.allLevels.count >= Self.fewestLetters else { return nil }
        for (_, title) in headings.all.prefix(Self.most) {
            let names = HeadingName.candidates(title.text).map { String($0.name) }
            guard let name = names.first(where: { Self.isNear($0, header) }) else { continue }
            (self.name, span) = (name, title.span)
            return
        }
        return nil
    }

    private static func isNear(_ name: String, _ header: LadderHeader) -> Bool {
        NearestName.suggestion(for: String(name.withoutLastColon), among: [header.allLevels], most: 1) != nil
            && header.categoryIndex.place(of: name) == nil && !header.groups.contains(name)
            && !header.levelIndex.hasShape(of: name)
    }
}
