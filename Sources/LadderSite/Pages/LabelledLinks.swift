/// A line with links to other pages of the handbook, such as the ladders that one builds on.
struct LabelledLinks {
    let label: String
    let links: [(name: String, target: SiteTarget)]

    /// Nothing where there is nothing to link to.
    func write(to page: inout PageBuffer) {
        guard !links.isEmpty else { return }
        page.put("<p class=\"related\">")
        page.put(text: label)
        page.put(": ")
        for (index, link) in links.enumerated() {
            if index > 0 { page.put(" · ") }
            page.put(link: link.target, link.name)
        }
        page.put("</p>\n")
    }

    func write(to page: inout MarkdownBuffer) {
        guard !links.isEmpty else { return }
        page.paragraph { page in
            page.put(text: label + ": ")
            for (index, link) in links.enumerated() {
                if index > 0 { page.put(" · ") }
                page.put(link: link.target, link.name)
            }
        }
    }
}
