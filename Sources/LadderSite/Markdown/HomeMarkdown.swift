internal import LadderModel
internal import LadderSource

/// The home page as Markdown: its prose, and the ladders with their levels.
struct HomeMarkdown {
    let handbook: Handbook
    let words: ThemeWords

    func write(to page: inout MarkdownBuffer) {
        let title = handbook.home?.title ?? ""
        page.heading(1, title.isEmpty ? handbook.configuration.title : title)
        if let home = handbook.home { page.block(home.body.markdown) }
        guard !handbook.ladders.isEmpty else { return }
        page.heading(2, words.allLadders)
        page.startBlock()
        for ladder in handbook.ladders.map(\.ladder) { write(ladder, to: &page) }
        StandingsMarkdown(standings: handbook.standings, words: words).write(to: &page)
    }

    private func write(_ ladder: Ladder, to page: inout MarkdownBuffer) {
        page.item { page in
            page.put(link: SiteTarget(page: ladder.id), ladder.title)
            if let description = ladder.description { page.put(text: ": \(description)") }
        }
        for (level, id) in zip(ladder.levels, ladder.levelPages) {
            page.item(depth: 1) { page in
                page.put(link: SiteTarget(page: id), level.fullName)
            }
        }
    }
}
