/// How much changes on each way from level to level.
struct TransitionTable {
    let rows: [TransitionRow]
    let words: ThemeWords

    func write(to page: inout PageBuffer) {
        guard !rows.isEmpty else { return }
        page.put(
            "<div class=\"prose-table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"page--transitions-caption\">\n"
        )
        page.put("<table class=\"transitions-table\">\n<caption id=\"page--transitions-caption\">")
        page.put(text: words.transitionsCaption)
        page.put("</caption>\n<thead>\n<tr>")
        for title in [words.from, words.to] {
            page.put("<th scope=\"col\">")
            page.put(text: title)
            page.put("</th>")
        }
        for title in [words.new, words.strengthened, words.dropped, words.continues] {
            page.put("<th scope=\"col\" class=\"align-right\">")
            page.put(text: title)
            page.put("</th>")
        }
        page.put("</tr>\n</thead>\n<tbody>\n")
        for row in rows { write(row, to: &page) }
        page.put("</tbody>\n</table>\n</div>\n")
    }

    private func write(_ row: TransitionRow, to page: inout PageBuffer) {
        page.put("<tr><td>")
        page.put(link: row.from.target, row.from.name)
        page.put("</td><th scope=\"row\">")
        page.put(link: row.target(of: nil), row.to.name)
        if row.to.isDraft { page.put(draftMark: words) }
        page.put("</th>")
        for count in row.counts {
            page.put("<td class=\"align-right\">")
            if count.number > 0 {
                page.put(link: row.target(of: count.part), String(count.number))
            } else {
                page.put(number: 0)
            }
            page.put("</td>")
        }
        page.put("</tr>\n")
    }
}
