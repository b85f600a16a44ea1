internal import LadderModel

/// How much comes with a level, by category, with links to it.
struct NewsLine {
    let resolved: ResolvedLadder
    let level: Int
    let news: LevelNews
    let words: ThemeWords

    /// Nothing where all or nothing is new: then there is nothing to tell apart.
    func write(to page: inout PageBuffer) {
        let new = resolved.levels[level].holds.map { $0.filter(news.isNew) }
        let count = new.reduce(0) { $0 + $1.count }
        guard count > 0, count < resolved.holding(at: level).count else { return }
        page.put("<p class=\"news\">")
        page.put(text: words.newHere)
        page.put(": ")
        var isFirst = true
        for (category, expectations) in zip(resolved.categories, new) {
            guard let first = expectations.first else { continue }
            if !isFirst { page.put(" · ") }
            isFirst = false
            page.put("<a href=\"#")
            page.put(href: resolved.anchor(of: first))
            page.put("\">")
            page.put(text: category.name)
            page.put("</a> (")
            page.put(number: expectations.count)
            page.put(")")
        }
        page.put("</p>\n")
    }
}
