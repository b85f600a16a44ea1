internal import LadderSource

/// A category that one level describes in a paragraph and most others in a list.
struct MixedCellShape: CheckRule {
    let id = "mixed-cell-shape"
    let severity = Severity.note

    /// How many levels with lists there are at least to each with a paragraph.
    private var listsToParagraphs = 3

    let options = ["lists-to-paragraphs"]

    mutating func read(_ settings: MappingReader, _ diagnostics: inout Diagnostics) {
        listsToParagraphs = settings.integer("lists-to-paragraphs", in: 1...100, &diagnostics) ?? listsToParagraphs
    }

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for ladder in handbook.ladders.map(\.ladder) {
            for category in ladder.categories.indices { check(category, of: ladder, &findings) }
        }
    }

    private func check(_ category: Int, of ladder: Ladder, _ findings: inout Diagnostics) {
        let cells = ladder.levels.map { ($0.name, $0.content.cells[category]) }
        let lists = cells.filter { $0.1.isList && $0.1.expectations.count > 1 }
        let paragraphs = cells.filter { !$0.1.isList && $0.1.expectations.count == 1 }
        guard lists.count >= listsToParagraphs * paragraphs.count else { return }
        for (level, cell) in paragraphs {
            findings.report(
                self,
                "“\(ladder.categories[category].name)” is a paragraph at \(level), and a list at \(lists.count == 1 ? "1 other level" : "\(lists.count) other levels")",
                at: ladder.expectations[cell.expectations.lowerBound].span,
                help: ["make it a list with one thing that is expected in each item"])
        }
    }
}
