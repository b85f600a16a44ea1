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
    /// Those of lists of the levels' own.
    private var labels: [(text: String, span: SourceSpan)] = []
    /// Each once.
    private var categoryRanks: [Int] = []

    /// A heading that opened a category.
    mutating func addCategory(rank: Int) {
        if !categoryRanks.contains(rank) { categoryRanks.append(rank) }
    }

    mutating func add(_ name: String, rank: Int, span: SourceSpan, isOverList: Bool) {
        headings.append(Heading(name: name, rank: rank, span: span, isOverList: isOverList))
    }

    mutating func addLabel(_ label: String, span: SourceSpan) { labels.append((label, span)) }

    /// Takes those of another section.
    mutating func add(_ others: StrayHeadings) {
        headings += others.headings
        labels += others.labels
    }

    /// Reports, of a ladder without categories and expectations, labels that surely name categories: their lists count for none.
    func reportLabels(_ diagnostics: inout Diagnostics) {
        guard let first = labels.first else { return }
        var seen: Set<String> = []
        let names = labels.map(\.text).filter { seen.insert(NameKey($0).key).inserted }
        diagnostics.report(
            LadderRule.undeclaredCategory,
            "“\(first.text)” is no declared category, so the list below it is no expectation, and there are no others",
            at: first.span.firstLine, help: [Self.advice(names)])
    }

    /// Reports, of a ladder without categories, headings that divide a level's lists, which are one.
    func reportDividing(_ diagnostics: inout Diagnostics) {
        var seen: Set<String> = []
        let dividing = headings.filter { $0.isOverList && seen.insert(NameKey($0.name).key).inserted }
        guard let first = dividing.first, dividing.count > 1 else { return }
        let names = dividing.map(\.name)
        diagnostics.report(
            LadderRule.undeclaredCategory,
            "“\(first.name)” is no declared category, and without any the lists of a level are one",
            at: first.span.firstLine,
            notes: [.init("so is “\(names[1])”", at: dividing[1].span.firstLine)],
            help: [Self.advice(names)])
    }

    private static func advice(_ names: [String]) -> String {
        let isPlain = names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " } }
        return "declare the categories in the front matter"
            + (isPlain ? ", such as `categories: [\(names.joined(separator: ", "))]`" : "")
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
