internal import LadderModel

/// Equivalent levels side by side, as a pipe table.
struct StandingsMarkdown {
    let standings: LevelStandings
    let words: ThemeWords

    func write(to page: inout MarkdownBuffer) {
        guard !standings.groups.isEmpty else { return }
        let ladders = standings.ladders
        page.heading(2, words.standings)
        page.paragraph { page in
            for (_, ladder) in ladders {
                page.put("| ")
                page.put(link: SiteTarget(page: ladder.id), ladder.title)
                page.put(" ")
            }
            page.put("|\n")
            for _ in ladders { page.put("| --- ") }
            page.put("|")
            for group in standings.groups {
                let cells = Dictionary(grouping: group, by: \.order)
                page.put("\n")
                for (order, _) in ladders {
                    page.put("| ")
                    for (index, entry) in (cells[order] ?? []).enumerated() {
                        if index > 0 { page.put("· ") }
                        page.put(link: entry.target, entry.level.name)
                        page.put(" ")
                    }
                }
                page.put("|")
            }
        }
    }
}
