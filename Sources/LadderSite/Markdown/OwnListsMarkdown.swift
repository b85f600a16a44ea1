internal import LadderModel
internal import LadderSource

/// Lists that belong to one level and aren't inherited.
struct OwnListsMarkdown {
    let lists: [SectionContent.OwnList]

    func write(to page: inout MarkdownBuffer, rank: Int) {
        for list in lists {
            page.heading(rank, list.label)
            page.startBlock()
            for item in list.items { page.item { $0.put(item.markdown, indent: 2) } }
        }
    }
}
