internal import LadderSource

/// A heading or a bold lead that is a category's name but for a word or two, and opens no category.
struct CategoryMismatch: CheckRule {
    let id = "category-mismatch"
    let severity = Severity.warning

    private struct Lead {
        let name: String
        let level: Int
        let span: SourceSpan
    }

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        let documents = Dictionary(
            handbook.sources.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
        for ladder in handbook.ladders.map(\.ladder) where !ladder.categories.isEmpty {
            let names = ladder.categories.map { Self.words(of: $0.name) }
            let files =
                [(level: Int?.none, path: ladder.file.path)] + ladder.levelFiles.map { ($0.level, $0.file.path) }
            for (level, path) in files {
                guard let document = documents[path] else { continue }
                for lead in Self.leads(in: document.blocks, of: ladder, level: level)
                where !handbook.isReported(lead.span) {
                    check(lead, ladder, names, &findings)
                }
            }
        }
    }

    private func check(_ lead: Lead, _ ladder: Ladder, _ names: [[String]], _ findings: inout Diagnostics) {
        guard ladder.categoryIndex.place(of: lead.name) == nil,
            !ladder.categories.contains(where: { $0.group == lead.name })
        else { return }
        let words = Self.words(of: lead.name)
        let near = names.indices.filter { Self.isNear(words, names[$0]) }
        // A word that several categories share names none of them, and where the category speaks it is something else.
        guard near.count == 1, ladder.levels[lead.level].content.cells[near[0]].isEmpty else { return }
        let category = ladder.categories[near[0]].name
        findings.report(
            self, "“\(lead.name)” is nearly the category “\(category)”, and opens none", at: lead.span,
            help: [
                "write “\(category)”, or add “\(lead.name)” to the category's `aliases:`",
                "if it is something else, give it a name that can't be mistaken for the category's",
            ])
    }

    /// Headings, and bold words before a colon or alone, that stand in the levels' sections.
    ///
    /// - Parameter level: the level of a file that is one as a whole.
    private static func leads(in blocks: [Block], of ladder: Ladder, level: Int?) -> [Lead] {
        var leads: [Lead] = []
        var open = level.map { (level: $0, rank: 0) }
        for block in blocks {
            switch block.content {
            case .heading(let rank, let inlines):
                let names = HeadingName.candidates(inlines.plainText).map(\.name)
                if level == nil, let opened = names.lazy.compactMap({ ladder.levelIndex.place(of: $0) }).first {
                    open = (opened, rank)
                } else if let (level, outer) = open, rank > outer {
                    let name = String(inlines.plainText.withoutLastColon)
                    leads.append(Lead(name: name, level: level, span: block.span.firstLine))
                } else {
                    open = nil
                }
            case .paragraph(let inlines):
                guard let level = open?.level, let labelled = LabelledInlines(inlines), labelled.isBold,
                    labelled.hasColon || labelled.rest.isEmpty
                else { continue }
                leads.append(Lead(name: labelled.label, level: level, span: block.span.firstLine))
            default: break
            }
        }
        return leads
    }

    /// Whether all words of one stand in the other, one behind the other, and make up half of it.
    private static func isNear(_ first: [String], _ second: [String]) -> Bool {
        let (short, long) = first.count < second.count ? (first, second) : (second, first)
        guard !short.isEmpty, short.count < long.count, short.count * 2 >= long.count else { return false }
        return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
    }

    private static func words(of name: String) -> [String] {
        NameKey.folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
