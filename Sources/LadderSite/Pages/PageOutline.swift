internal import LadderModel
internal import LadderSource

/// What stands on a page, by its headings: the table of contents of a long one.
struct PageOutline {
    struct Entry {
        let rank: Int
        let id: String
        let title: String
    }

    private let entries: [Entry]

    /// The fewest sections that are worth a table of contents.
    private static let fewest = 3

    /// Of a page of text: its sections and theirs.
    init(of body: RenderedMarkup) {
        let all = body.headings.map(Entry.init)
        let highest = all.map(\.rank).min() ?? 1
        entries = all.filter { $0.rank <= highest + 1 }
    }

    /// Of a ladder's page: its sections alone, as the table of levels is long by itself.
    ///
    /// - Parameter more: what follows the ladder's prose.
    init(of ladder: Ladder, words: ThemeWords, more: [Entry]) {
        var all: [Entry] = []
        for part in ladder.prose {
            switch part {
            case .text(let text): all += text.headings.map(Entry.init)
            case .levelsTable: all.append(Entry(rank: 2, id: LevelsTable.id, title: words.levels))
            case .allLevels:
                if let block = ladder.allLevels {
                    all.append(Entry(rank: block.rank, id: block.anchor, title: block.heading.text))
                }
            }
        }
        let highest = all.map(\.rank).min() ?? 1
        entries = all.filter { $0.rank <= max(highest, 2) } + more
    }

    var isNeeded: Bool { entries.count >= Self.fewest }

    func write(to page: inout PageBuffer) {
        page.put("<ol>\n")
        for section in sections {
            page.put("<li>")
            write(section.entry, to: &page)
            if !section.below.isEmpty {
                page.put("\n<ol>\n")
                for entry in section.below {
                    page.put("<li>")
                    write(entry, to: &page)
                    page.put("</li>\n")
                }
                page.put("</ol>\n")
            }
            page.put("</li>\n")
        }
        page.put("</ol>\n")
    }

    /// Each heading of the highest rank with those below it; lower ones before the first stand for themselves.
    private var sections: [(entry: Entry, below: [Entry])] {
        let highest = entries.map(\.rank).min() ?? 1
        var sections: [(entry: Entry, below: [Entry])] = []
        for entry in entries {
            if let last = sections.last, last.entry.rank == highest, entry.rank > highest {
                sections[sections.count - 1].below.append(entry)
            } else {
                sections.append((entry, []))
            }
        }
        return sections
    }

    private func write(_ entry: Entry, to page: inout PageBuffer) {
        page.put("<a href=\"#")
        page.put(href: entry.id)
        page.put("\">")
        page.put(text: entry.title)
        page.put("</a>")
    }
}

extension PageOutline.Entry {
    fileprivate init(_ heading: RenderedMarkup.Heading) {
        self.init(rank: heading.rank, id: heading.id, title: heading.text)
    }
}
