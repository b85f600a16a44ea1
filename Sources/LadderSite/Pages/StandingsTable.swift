internal import LadderModel

/// Equivalent levels side by side: for each part a table with a column for each ladder.
struct StandingsTable {
    let standings: LevelStandings

    func write(to page: inout PageBuffer) {
        for part in standings.parts {
            if part.isSparse { writeList(of: part, to: &page) } else { writeTable(of: part, to: &page) }
        }
    }

    private func writeTable(of part: LevelStandings.Part, to page: inout PageBuffer) {
        page.put("<div class=\"prose-table\" role=\"region\" tabindex=\"0\" aria-label")
        // Of several tables each needs a name of its own.
        if standings.parts.count == 1 {
            page.put("ledby=\"page--standings")
        } else {
            page.put("=\"")
            page.put(text: part.ladders.map(\.ladder.title).joined(separator: ", "))
        }
        page.put("\">\n<table class=\"standings-table\">\n<thead>\n<tr>")
        for (_, ladder) in part.ladders {
            page.put("<th scope=\"col\">")
            page.put(link: SiteTarget(page: ladder.id), ladder.title)
            page.put("</th>")
        }
        page.put("</tr>\n</thead>\n<tbody>\n")
        for group in part.groups {
            let cells = Dictionary(grouping: group, by: \.order)
            page.put("<tr>")
            for (order, _) in part.ladders {
                page.put("<td>")
                for (index, entry) in (cells[order] ?? []).enumerated() {
                    if index > 0 { page.put(" · ") }
                    page.put(link: entry.target, entry.level.shownName)
                }
                page.put("</td>")
            }
            page.put("</tr>\n")
        }
        page.put("</tbody>\n</table>\n</div>\n")
    }

    private func writeList(of part: LevelStandings.Part, to page: inout PageBuffer) {
        page.put("<ul>\n")
        for group in part.groups {
            page.put("<li>")
            for (index, entry) in group.enumerated() {
                if index > 0 { page.put(" · ") }
                page.put(link: entry.target, entry.nameWithLadder)
            }
            page.put("</li>\n")
        }
        page.put("</ul>\n")
    }
}
