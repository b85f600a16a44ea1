internal import LadderSource

/// Headings of a section that open no category and look as if they were meant to.
struct StrayHeadings {
    private struct Heading {
        let name: String
        let rank: Int
        let span: SourceSpan
        let isOverList: Bool
    }

    private var headings: [Heading] = []
    /// Each once.
    private var categoryRanks: [Int] = []

    /// A heading that opened a category.
    mutating func addCategory(rank: Int) {
        if !categoryRanks.contains(rank) { categoryRanks.append(rank) }
    }

    mutating func add(_ name: String, rank: Int, span: SourceSpan, isOverList: Bool) {
        headings.append(Heading(name: name, rank: rank, span: span, isOverList: isOverList))
    }

    /// Takes those of another section.
    mutating func add(_ others: StrayHeadings) { headings += others.headings }

    /// Reports, of a ladder without categories, headings that divide a level's lists, which are one.
    func reportDividing(_ diagnostics: inout Diagnostics) {
        var seen: Set<String> = []
        let dividing = headings.filter { $0.isOverList && seen.insert(NameKey($0.name).key).inserted }
        guard let first = dividing.first, dividing.count > 1 else { return }
        let names = dividing.map(\.name)
        let isPlain = names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " } }
        diagnostics.report(
            LadderRule.undeclaredCategory,
            "“\(first.name)” is no declared category, and without any the lists of a level are one",
            at: first.span.firstLine,
            notes: [.init("so is “\(names[1])”", at: dividing[1].span.firstLine)],
            help: [
                "declare the categories in the front matter"
                    + (isPlain ? ", such as `categories: [\(names.joined(separator: ", "))]`" : "")
            ])
    }

    /// Reports those that stand beside categories' headings, over a list, or are a category's name misspelt.
    func report(_ header: LadderHeader, _ diagnostics: inout Diagnostics) {
        for heading in headings {
            let nearest = header.nearestCategory.suggestion(for: heading.name)
            guard nearest != nil || heading.isOverList || categoryRanks.contains(heading.rank) else { continue }
            diagnostics.report(
                LadderRule.undeclaredCategory,
                "“\(heading.name)” is no declared category, so what stands below is a note",
                at: heading.span.firstLine, label: nearest.map { "did you mean “\($0)”?" },
                help: [
                    "add it to `categories:`, also as an alias, for its list to count as expectations",
                    "categories are \(header.categories.map(\.name).joined(separator: ", "))",
                ])
        }
    }
}
