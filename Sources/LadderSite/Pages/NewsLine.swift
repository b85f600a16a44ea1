internal import LadderModel

/// How much comes with a level, by category, with links to it.
struct NewsLine {
    let resolved: ResolvedLadder
    /// What holds at the level, for each category.
    let groups: [[ExpectationGroup]]
    let words: ThemeWords

    /// Nothing where all or nothing is new: then there is nothing to tell apart.
    func write(to page: inout PageBuffer) {
        guard groups.joined().contains(where: \.isNew), !groups.joined().allSatisfy(\.isNew) else { return }
        page.put("<p class=\"news\">")
        page.put(text: words.newHere)
        page.put(": ")
        var isFirst = true
        for (category, groups) in zip(resolved.categories, groups) {
            guard let new = groups.first(where: \.isNew), let first = new.expectations.first else { continue }
            if !isFirst { page.put(" · ") }
            isFirst = false
            page.put("<a href=\"#")
            page.put(href: resolved.anchor(of: first))
            page.put("\">")
            page.put(text: category.name)
            page.put("</a> (")
            page.put(number: new.expectations.count)
            page.put(")")
        }
        page.put("</p>\n")
    }
}
