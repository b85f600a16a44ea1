/// How much changes on each way from level to level, as a pipe table.
struct TransitionTableMarkdown {
    let rows: [TransitionRow]
    let words: ThemeWords

    func write(to page: inout MarkdownBuffer) {
        guard !rows.isEmpty else { return }
        page.heading(2, words.transitions)
        page.paragraph { page in
            let titles = [
                words.from, words.to, words.new, words.strengthened, words.dropped, words.continues,
            ]
            for title in titles {
                page.put("| ")
                page.put(text: title)
                page.put(" ")
            }
            page.put("|\n| --- | --- | --: | --: | --: | --: |")
            for row in rows { write(row, to: &page) }
        }
    }

    private func write(_ row: TransitionRow, to page: inout MarkdownBuffer) {
        page.put("\n")
        for end in [row.from, row.to] {
            page.put("| ")
            page.put(link: end.target, end.name)
            page.put(" ")
        }
        for count in row.counts {
            page.put("| ")
            page.put(number: count.number)
            page.put(" ")
        }
        page.put("|")
    }
}
