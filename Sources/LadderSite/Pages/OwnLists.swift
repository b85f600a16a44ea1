internal import LadderModel

/// Lists that belong to one level and aren't inherited.
struct OwnLists {
    let lists: [SectionContent.OwnList]

    func write(to page: inout PageBuffer, rank: Int) {
        for list in lists {
            page.put("<section class=\"own-list\">\n<h")
            page.put(number: rank)
            page.put(">")
            page.put(text: list.label)
            page.put("</h")
            page.put(number: rank)
            page.put(">\n<ul>\n")
            for item in list.items {
                page.put("<li>")
                page.put(item)
                page.put("</li>\n")
            }
            page.put("</ul>\n</section>\n")
        }
    }
}
