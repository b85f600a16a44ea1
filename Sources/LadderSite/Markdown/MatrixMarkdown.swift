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
            putHeader(HandbookPath.page(ladder.id), allLevels.heading.text, to: &page)
        }
        for level in ladder.levels {
            putHeader(HandbookPath.page("\(ladder.id)/\(level.id)"), level.fullName, to: &page)
        }
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

    private func putHeader(_ path: String, _ name: String, to page: inout MarkdownBuffer) {
        page.put(" | ")
        page.put(link: SiteTarget(path: path), name)
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
                page.put(text: words.sameAs(original.name))
            } else {
                write(level.content.cells[category], to: &page)
            }
        }
        page.put(" |\n")
    }

    private func write(_ cell: SectionContent.Cell, to page: inout MarkdownBuffer) {
        page.put(" | ")
        let expectations = LedList(cell.expectations.map { ladder.expectations[$0] })
        let texts = [cell.rating].compactMap { $0 }.map { ($0, 0) } + lines(of: expectations, depth: 0)
        for (index, (text, depth)) in texts.enumerated() {
            if index > 0 { page.put("<br>") }
            if cell.isList, texts.count > 1 { page.put(Self.bullet(depth: depth)) }
            page.put(cell: text.markdown)
        }
    }

    private static func bullet(depth: Int) -> StaticString {
        switch depth {
        case 0: "• "
        case 1: "◦ "
        default: "▪ "
        }
    }

    /// A list in lines, each with how many lead-ins it stands below.
    private func lines(of list: LedList<Expectation>, depth: Int) -> [(text: RichText, depth: Int)] {
        list.entries.flatMap { entry in
            switch entry {
            case .item(let expectation): [(expectation.body, depth)]
            case .leadIn(let leadIn, let below): [(leadIn.text, depth)] + lines(of: below, depth: depth + 1)
            }
        }
    }
}
