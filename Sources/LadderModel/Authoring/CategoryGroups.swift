internal import LadderSource

/// The groups that head a ladder's categories, as the front matter declares them.
struct CategoryGroups {
    /// The name of each category's group, spelled as it is first.
    private(set) var names: [String?] = []
    private let index: NameIndex

    /// - Parameters:
    ///   - categories: the categories, of which those of a group must be neighbours.
    ///   - levels: the levels, whose names must differ from the groups'.
    init(
        _ categories: [LadderHeader.CategoryEntry], categoryIndex: NameIndex, _ levels: [LadderHeader.LevelEntry],
        levelIndex: NameIndex, _ diagnostics: inout Diagnostics
    ) {
        var index = NameIndexDraft()
        var previous: NameKey?
        var begun: [String: LocatedText] = [:]
        for category in categories {
            guard let group = category.group else {
                names.append(nil)
                previous = nil
                continue
            }
            let key = NameKey(group.text)
            if let first = begun[key.key] {
                names.append(first.text.foldingWhitespace())
                if key != previous { Self.reportApart(group, first, &diagnostics) }
            } else {
                names.append(group.text.foldingWhitespace())
                begun[key.key] = group
                _ = index.add(group.text, for: names.count - 1, isName: true)
                let other =
                    categoryIndex.place(of: group.text).map { ("category", categories[$0].span) }
                    ?? levelIndex.place(of: group.text).map { ("level", levels[$0].span) }
                if let other { Self.reportTaken(group, by: other.0, at: other.1, &diagnostics) }
            }
            previous = key
        }
        self.index = NameIndex(index)
    }

    var isEmpty: Bool { index.longest == 0 }

    /// Whether a text is a group's name.
    func contains(_ name: some StringProtocol) -> Bool { index.place(of: name) != nil }

    private static func reportApart(_ group: LocatedText, _ first: LocatedText, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            LadderRule.duplicateName, "the group “\(group.text)” begins a second time", at: group.span,
            notes: [.init("it began here first", at: first.span)],
            help: ["list the categories of a group one after the other, or name the second group differently"])
    }

    private static func reportTaken(
        _ group: LocatedText, by what: String, at span: SourceSpan, _ diagnostics: inout Diagnostics
    ) {
        diagnostics.report(
            LadderRule.duplicateName, "a group and a \(what) are called “\(group.text)”", at: group.span,
            notes: [.init("the \(what) is declared here", at: span)],
            help: ["a group's name must differ from every name, id and alias of a category or level"])
    }
}
