internal import LadderModel

/// Equivalent levels side by side: a column for each ladder that takes part.
struct StandingsTable {
    let standings: LevelStandings

    func write(to page: inout PageBuffer) {
        let ladders = standings.ladders
        page.put("<div class=\"prose-table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"page--standings\">\n")
        page.put("<table class=\"standings-table\">\n<thead>\n<tr>")
        for (_, ladder) in ladders {
            page.put("<th scope=\"col\">")
            page.put(link: SiteTarget(page: ladder.id), ladder.title)
            page.put("</th>")
        }
        page.put("</tr>\n</thead>\n<tbody>\n")
        for group in standings.groups {
            let cells = Dictionary(grouping: group, by: \.order)
            page.put("<tr>")
            for (order, _) in ladders {
                page.put("<td>")
                for (index, entry) in (cells[order] ?? []).enumerated() {
                    if index > 0 { page.put(" · ") }
                    page.put(link: entry.target, entry.level.name)
                }
                page.put("</td>")
            }
            page.put("</tr>\n")
        }
        page.put("</tbody>\n</table>\n</div>\n")
    }
}
