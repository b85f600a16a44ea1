internal import LadderModel

/// How much comes with a level, by category, with links to it.
struct NewsLine {
    let holdings: LevelHoldings
    let words: ThemeWords

    /// Nothing where all or nothing is new: then there is nothing to tell apart.
    func write(to page: inout PageBuffer) {
        guard holdings.hasNew, holdings.hasContinuing else { return }
        let (resolved, groups) = (holdings.resolved, holdings.groups)
        page.put("<p class=\"news\">")
        page.put(text: words.newHere)
        page.put(": ")
        var isFirst = true
        for category in resolved.categories.indices {
            guard let new = groups[category].first, new.isNew, let first = new.expectations.first else { continue }
            if !isFirst { page.put(" · ") }
            isFirst = false
            page.put("<a href=\"#")
            page.put(href: resolved.anchor(of: first))
            page.put("\">")
            page.put(text: resolved.categories[category].name)
            page.put("</a> (")
            page.put(number: new.expectations.count)
            page.put(")")
        }
        page.put("</p>\n")
    }
}
