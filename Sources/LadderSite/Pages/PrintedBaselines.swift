internal import LadderModel
internal import LadderSource

/// What a ladder takes over from baselines, for its printed tables, which show what the ladder states itself: a link is
/// nothing on paper.
struct PrintedBaselines {
    let resolved: ResolvedLadder

    func write(to page: inout PageBuffer) {
        for source in resolved.baselines {
            let columns = resolved.allLevels.holds.map { $0.filter { resolved.pool.ladder(of: $0) == source } }
            page.put("<h2>")
            page.put(text: resolved.pool.ladders[source].title)
            page.put("</h2>\n")
            for (category, expectations) in zip(resolved.categories, columns) where !expectations.isEmpty {
                write(expectations, of: category, to: &page)
            }
        }
    }

    private func write(_ expectations: [Int], of category: LadderModel.Category, to page: inout PageBuffer) {
        page.put("<h3>")
        page.put(text: category.name)
        page.put("</h3>\n<ul>\n")
        for expectation in expectations {
            page.put("<li>")
            page.put(fullTextOf: resolved.pool[expectation])
            page.put("</li>\n")
        }
        page.put("</ul>\n")
    }
}
