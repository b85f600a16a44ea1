internal import LadderModel
internal import LadderSource

/// The parts of a level's page.
struct LevelPage {
    let resolved: ResolvedLadder
    let index: Int
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }
    private var level: Level { ladder.levels[index] }
    private var content: SectionContent { ladder.content(ofLevel: index) }

    /// The summary, the attributes and the notes.
    func writeIntroduction(to page: inout PageBuffer) {
        // Each use of a property would look it up anew.
        let (level, content) = (level, content)
        if let sameAs = level.sameAs {
            let target = SiteTarget(page: ladder.levelPages[sameAs])
            page.put("<p class=\"same-as\">")
            page.put(link: target, words.sameAs(ladder.levels[sameAs].shownName))
            page.put("</p>\n")
        }
        if let summary = content.summary {
            page.put("<p class=\"summary\">")
            page.put(summary.html)
            page.put("</p>\n")
        } else if content.isEmpty, content.notes.isEmpty {
            page.put("<p class=\"summary\">")
            page.put(text: words.notFinalised)
            page.put("</p>\n")
        }
        writeAttributes(ladder.attributes(ofLevel: index), to: &page)
        for note in content.notes { page.put(note) }
    }

    private func writeAttributes(_ attributes: [LabelledText], to page: inout PageBuffer) {
        guard !attributes.isEmpty else { return }
        page.put("<dl class=\"attributes\">\n")
        for attribute in attributes {
            page.put("<div><dt>")
            page.put(text: attribute.label)
            page.put("</dt> <dd>")
            page.put(attribute.value.html)
            page.put("</dd></div>\n")
        }
        page.put("</dl>\n")
    }

    /// Lists that are the level's alone.
    func writeLists(to page: inout PageBuffer) { OwnLists(lists: content.lists).write(to: &page, rank: 3) }
}
