internal import LadderModel
internal import LadderSource

/// The index of a handbook's pages in their Markdown form: https://llmstxt.org.
struct TextIndex {
    let handbook: Handbook
    let words: ThemeWords

    /// - Parameter path: the index's own, from the site's root.
    func write(_ path: String, to bytes: inout ByteBuffer) {
        var index = MarkdownBuffer(path: path, links: handbook.links, inPlaceOf: bytes.take())
        index.heading(1, handbook.configuration.title)
        if let description = handbook.configuration.description ?? handbook.home?.description {
            index.paragraph { index in
                index.put("> ")
                index.put(text: description)
            }
        }
        for ladder in handbook.ladders.map(\.ladder) { write(ladder, to: &index) }
        if !handbook.pages.isEmpty || !handbook.baselines.isEmpty { index.heading(2, words.pages) }
        index.startBlock()
        for baseline in handbook.baselines.map(\.ladder) {
            write(baseline.title, baseline.id, baseline.description, to: &index)
        }
        for page in handbook.pages { write(page.title, page.id, page.description, to: &index) }
        bytes = index.take()
    }

    private func write(_ ladder: Ladder, to index: inout MarkdownBuffer) {
        index.heading(2, ladder.title)
        index.startBlock()
        write(ladder.title, ladder.id, ladder.description, to: &index)
        for (level, id) in zip(ladder.levels, ladder.levelPages) { write(level.fullName, id, nil, to: &index) }
        write(words.matrix, ladder.id + "/matrix", nil, to: &index)
    }

    private func write(_ title: String, _ id: String, _ description: String?, to index: inout MarkdownBuffer) {
        index.item { index in
            index.put(link: SiteTarget(page: id), title)
            guard let description else { return }
            index.put(": ")
            index.put(text: description)
        }
    }
}
