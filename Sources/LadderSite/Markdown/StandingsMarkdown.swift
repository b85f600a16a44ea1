internal import LadderModel

/// Equivalent levels side by side, as a pipe table for each part.
struct StandingsMarkdown {
    let standings: LevelStandings
    let words: ThemeWords

    func write(to page: inout MarkdownBuffer) {
        guard !standings.isEmpty else { return }
        page.heading(2, words.standings)
        for part in standings.parts {
            if part.isSparse { writeList(of: part, to: &page) } else { writeTable(of: part, to: &page) }
        }
    }

    private func writeTable(of part: LevelStandings.Part, to page: inout MarkdownBuffer) {
        page.paragraph { page in
            for (_, ladder) in part.ladders {
                page.put("| ")
                page.put(link: SiteTarget(page: ladder.id), ladder.title)
                page.put(" ")
            }
            page.put("|\n")
            for _ in part.ladders { page.put("| --- ") }
            page.put("|")
            for group in part.groups {
                let cells = Dictionary(grouping: group, by: \.order)
                page.put("\n")
                for (order, _) in part.ladders {
                    page.put("| ")
                    for (index, entry) in (cells[order] ?? []).enumerated() {
                        if index > 0 { page.put("· ") }
                        page.put(link: entry.target, entry.level.shownName)
                        page.put(" ")
                    }
                }
                page.put("|")
            }
        }
    }

    private func writeList(of part: LevelStandings.Part, to page: inout MarkdownBuffer) {
        page.startBlock()
        for group in part.groups {
            page.item { page in
                for (index, entry) in group.enumerated() {
                    if index > 0 { page.put(" · ") }
                    page.put(link: entry.target, entry.nameWithLadder)
                }
            }
        }
    }
}
