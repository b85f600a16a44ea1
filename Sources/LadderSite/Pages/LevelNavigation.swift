internal import LadderModel

/// The levels of a ladder with links, one row for each track, like the rungs that they are.
struct LevelNavigation {
    let ladder: Ladder
    /// The level whose page it stands on.
    var current: Int?
    let words: ThemeWords

    /// On a level's page.
    ///
    /// - Parameter links: what other level pages have written.
    func write(to page: inout PageBuffer, _ links: inout HeldMarkup) {
        links.begin(ladder, count: ladder.levels.count)
        write(to: &page) { index, page in
            if index == current { return writeLink(to: index, &page) }
            links.put(index, to: &page) { writeLink(to: index, &$0) }
        }
    }

    /// On the ladder's page.
    func write(to page: inout PageBuffer) {
        write(to: &page) { writeLink(to: $0, &$1) }
    }

    private func write(to page: inout PageBuffer, link: (Int, inout PageBuffer) -> Void) {
        // Most ladders have no track beside their own.
        guard ladder.levels.contains(where: { $0.track != nil }) else {
            return write(Array(ladder.levels.indices), of: nil, to: &page, link: link)
        }
        var tracks: [(name: String?, levels: [Int])] = []
        for (index, level) in ladder.levels.enumerated() {
            if let place = tracks.firstIndex(where: { $0.name == level.track }) {
                tracks[place].levels.append(index)
            } else {
                tracks.append((level.track, [index]))
            }
        }
        for track in tracks { write(track.levels, of: track.name, to: &page, link: link) }
    }

    private func write(
        _ levels: [Int], of track: String?, to page: inout PageBuffer, link: (Int, inout PageBuffer) -> Void
    ) {
        page.put("<div class=\"track\">\n")
        if let track {
            page.put("<p class=\"track-name\">")
            page.put(text: track)
            page.put("</p>\n")
        }
        page.put("<ol>\n")
        for index in levels {
            page.put("<li>")
            link(index, &page)
            page.put("</li>\n")
        }
        page.put("</ol>\n</div>\n")
    }

    private func writeLink(to index: Int, _ page: inout PageBuffer) {
        let target = SiteTarget(page: ladder.levelPages[index])
        page.put(link: target, ladder.levels[index].name, isCurrent: index == current)
        if ladder.levels[index].isDraft { page.put(draftMark: words) }
    }
}
