internal import LadderModel
internal import LadderSource

/// The Markdown form of a page, for people and programs that read text.
struct MarkdownForm {
    let handbook: Handbook
    let words: ThemeWords

    /// Writes the form in place of what stands in `room`.
    ///
    /// - Parameter path: the form's own, from the site's root.
    func write(_ page: PlannedFile.PageKind, path: String, in room: inout RenderingRoom) {
        var buffer = MarkdownBuffer(path: path, links: handbook.links, inPlaceOf: room.bytes.take())
        switch page {
        case .home: HomeMarkdown(handbook: handbook, words: words).write(to: &buffer)
        case .overview(let ladder):
            let resolved = handbook.ladders[ladder]
            OverviewMarkdown(
                ladder: resolved.ladder, relations: LadderRelations(of: resolved, in: handbook),
                transitions: room.transitions(of: resolved, in: handbook), words: words
            ).write(to: &buffer, &room.markdown.items)
        case .matrix(let ladder):
            MatrixMarkdown(ladder: handbook.ladders[ladder].ladder, words: words).write(to: &buffer)
        case .level(let ladder, let level):
            room.markdown.groups.begin(handbook.ladders[ladder])
            let place = LevelPlace(ladder: handbook.ladders[ladder].place, level: level)
            LevelMarkdown(
                holdings: room.holdings(of: handbook.ladders[ladder], level: level),
                equivalents: handbook.standings.equivalents(of: place),
                departures: handbook.departures(from: handbook.ladders[ladder], level), words: words
            ).write(to: &buffer, &room.markdown)
        case .baseline(let index):
            let resolved = handbook.baselines[index]
            OverviewMarkdown(
                ladder: resolved.ladder, relations: LadderRelations(of: resolved, in: handbook), words: words
            ).write(to: &buffer, &room.markdown.items)
        case .prose(let index):
            let page = handbook.pages[index]
            buffer.heading(1, page.title)
            buffer.block(page.body.markdown)
        }
        room.bytes = buffer.take()
    }
}
