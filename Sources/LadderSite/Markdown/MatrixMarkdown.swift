internal import LadderModel
internal import LadderSource

/// A ladder's comparison matrix as a pipe table.
struct MatrixMarkdown {
    let ladder: Ladder
    let words: ThemeWords

    func write(to page: inout MarkdownBuffer) {
        page.heading(1, "\(ladder.title): \(words.matrix)")
        page.startBlock()
        page.put("| ")
        page.put(text: words.category)
        if let allLevels = ladder.allLevels {
            putHeader(ladder.id, allLevels.heading.text, to: &page)
        }
        for (level, id) in zip(ladder.levels, ladder.levelPages) { putHeader(id, level.fullName, to: &page) }
        page.put(" |\n|")
        for _ in 0...ladder.levels.count { page.put(" --- |") }
        if ladder.allLevels != nil { page.put(" --- |") }
        page.put("\n")
        var group: String?
        for (index, category) in ladder.categories.enumerated() {
            if let name = category.group, name != group { writeGroup(name, to: &page) }
            group = category.group
            writeRow(index, to: &page)
        }
    }

    /// - Parameter id: the page's.
    private func putHeader(_ id: String, _ name: String, to page: inout MarkdownBuffer) {
        page.put(" | ")
        page.put(link: SiteTarget(page: id), name)
    }

    private func writeGroup(_ name: String, to page: inout MarkdownBuffer) {
        page.put("| **")
        page.put(text: name)
        page.put("**")
        for _ in ladder.levels { page.put(" |") }
        if ladder.allLevels != nil { page.put(" |") }
        page.put(" |\n")
    }

    private func writeRow(_ category: Int, to page: inout MarkdownBuffer) {
        page.put("| **")
        page.put(text: ladder.categories[category].name)
        page.put("**")
        if let allLevels = ladder.allLevels { write(allLevels.content.cells[category], to: &page) }
        for level in ladder.levels {
            if let original = level.sameAs.map({ ladder.levels[$0] }) {
                page.put(" | ")
                page.put(text: words.sameAs(original.shownName))
            } else {
                write(level.content.cells[category], to: &page)
            }
        }
        page.put(" |\n")
    }

    private func write(_ cell: SectionContent.Cell, to page: inout MarkdownBuffer) {
        page.put(" | ")
        let expectations = ladder.expectations
        let isFlat = cell.expectations.allSatisfy { expectations.leadIns(of: $0).isEmpty }
        let rating = cell.rating
        let isAlone = rating == nil && cell.expectations.count == 1 && isFlat
        let isBulleted = cell.isList && !cell.expectations.isEmpty && !isAlone
        var isFirst = true
        if let rating { write(rating.markdown, depth: 0, isBulleted, &isFirst, to: &page) }
        guard isFlat else {
            let list = LedList(Array(cell.expectations), leadIns: expectations.leadIns)
            return write(list, depth: 0, isBulleted, &isFirst, to: &page)
        }
        for expectation in cell.expectations {
            write(expectations.markdown(of: expectation), depth: 0, isBulleted, &isFirst, to: &page)
        }
    }

    /// Each in a line of its own, lead-ins too.
    private func write(
        _ list: LedList<Int>, depth: Int, _ isBulleted: Bool, _ isFirst: inout Bool,
        to page: inout MarkdownBuffer
    ) {
        list.forEach { entry in
            switch entry {
            case .item(let expectation):
                write(ladder.expectations.markdown(of: expectation), depth: depth, isBulleted, &isFirst, to: &page)
            case .leadIn(let leadIn, let below):
                write(leadIn.text.markdown, depth: depth, isBulleted, &isFirst, to: &page)
                write(below, depth: depth + 1, isBulleted, &isFirst, to: &page)
            }
        }
    }

    private func write(
        _ text: MarkdownFragment, depth: Int, _ isBulleted: Bool, _ isFirst: inout Bool, to page: inout MarkdownBuffer
    ) {
        if !isFirst { page.put("<br>") }
        isFirst = false
        if isBulleted { page.put(Self.bullet(depth: depth)) }
        page.put(cell: text)
    }

    private static func bullet(depth: Int) -> StaticString {
        switch depth {
        case 0: "• "
        case 1: "◦ "
        default: "▪ "
        }
    }
}
