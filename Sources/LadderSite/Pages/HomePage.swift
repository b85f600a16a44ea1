internal import LadderModel

/// The list of all ladders with their roles and levels.
struct HomePage {
    let ladders: [ResolvedLadder]
    let words: ThemeWords

    func write(to page: inout PageBuffer) {
        guard !ladders.isEmpty else { return }
        page.put("<ul class=\"ladders\">\n")
        for ladder in ladders.map(\.ladder) { write(ladder, to: &page) }
        page.put("</ul>\n")
    }

    private func write(_ ladder: Ladder, to page: inout PageBuffer) {
        page.put("<li>\n<h3>")
        page.put(link: SiteTarget(page: ladder.id), ladder.title)
        page.put("</h3>\n")
        if let role = ladder.role {
            page.put("<p class=\"role\">")
            page.put(text: role)
            page.put("</p>\n")
        }
        if let description = ladder.description {
            page.put("<p>")
            page.put(text: description)
            page.put("</p>\n")
        }
        page.put("<ol class=\"level-list\">\n")
        for (level, id) in zip(ladder.levels, ladder.levelPages) {
            page.put("<li><a href=\"")
            page.put(href: SiteTarget(page: id))
            page.put("\">")
            page.put(nameOf: level, in: ladder)
            page.put("</a>")
            if let title = level.title {
                page.put(" <span class=\"title\">")
                page.put(text: title)
                page.put("</span>")
            }
            if level.isDraft { page.put(draftMark: words) }
            page.put("</li>\n")
        }
        page.put("</ol>\n</li>\n")
    }
}
