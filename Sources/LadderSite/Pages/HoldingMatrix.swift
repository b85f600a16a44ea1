internal import LadderModel
internal import LadderSource

/// A ladder's levels side by side with everything that holds at each, own and inherited.
struct HoldingMatrix {
    let resolved: ResolvedLadder
    let words: ThemeWords

    /// A list of expectations that stands on the page already.
    private struct WrittenList {
        let expectations: ArraySlice<Int>
        let place: Range<Int>
    }

    /// The most entries for which the table is of use; beyond them the page only says that it has none.
    private static let mostEntries = 2000

    private var entryCount: Int { resolved.levels.reduce(0) { $0 + $1.holds.reduce(0) { $0 + $1.count } } }

    /// Not where nothing continues from level to level: then the levels' own expectations are all that holds.
    var isShown: Bool { resolved.hasContinuing && entryCount <= Self.mostEntries }

    /// Nil for a table that is shown, or that would say nothing more.
    var reasonToLeaveOut: String? {
        resolved.hasContinuing && !isShown ? words.holdingLeftOut(entryCount) : nil
    }

    /// - Parameter holdings: what holds at each of the ladder's levels.
    func write(_ holdings: [LevelHoldings], to page: inout PageBuffer) {
        let headings = MatrixHeadings(ladder: resolved.ladder, words: words, categories: resolved.categories)
        var keys = ExpectationKeys(of: resolved, holdings)
        var lists = ExpectationTable<WrittenList>(for: resolved)
        headings.writeStart("holding-matrix", captionID: "page--holding-caption", words.holdingCaption, to: &page)
        for level in resolved.ladder.levels.indices { headings.write(level: level, to: &page) }
        page.put("</tr>\n</thead>\n")
        for block in headings.blocks {
            page.put("<tbody>\n")
            headings.write(block, columns: resolved.levels.count, to: &page)
            for category in block.categories {
                headings.writeRowStart(category, to: &page)
                for each in holdings { writeCell(of: each, category, &keys, &lists, to: &page) }
                page.put("</tr>\n")
            }
            page.put("</tbody>\n")
        }
        page.put("</table>\n</div>\n")
    }

    /// - Parameter lists: what other cells have written, each by its first expectation.
    private func writeCell(
        of holdings: LevelHoldings, _ category: Int, _ keys: inout ExpectationKeys,
        _ lists: inout ExpectationTable<WrittenList>, to page: inout PageBuffer
    ) {
        page.put("<td>")
        if let rating = resolved.cell(of: category, at: holdings.level).rating { page.put(paragraph: rating) }
        let groups = holdings.groups[category]
        // What is new stands last, so that neighbouring cells begin with the same.
        for group in groups where !group.isNew { write(group, holdings.news, &keys, &lists, to: &page) }
        for group in groups where group.isNew { write(group, holdings.news, &keys, &lists, to: &page) }
        page.put("</td>")
    }

    private func write(
        _ group: ExpectationGroup, _ news: LevelNews, _ keys: inout ExpectationKeys,
        _ lists: inout ExpectationTable<WrittenList>, to page: inout PageBuffer
    ) {
        guard let first = group.expectations.first else { return }
        if group.isNew {
            page.put("<p class=\"new-here\">")
            page.put(text: words.new)
        } else {
            page.put("<p class=\"origin\">")
            page.put(text: ExpectationOrigin(resolved: resolved, expectation: news.source(of: first)).name)
        }
        page.put("</p>")
        if let list = lists[first], list.expectations == group.expectations { return page.putAgain(list.place) }
        let start = page.bytes.count
        page.put(list: group.expectations, .cell) {
            resolved.pool.leadIns(of: $0)
        } item: { expectation, page in
            page.put("<li data-key=\"")
            page.put(number: keys.key(of: expectation))
            page.put("\">")
            page.put(resolved.pool.html(of: expectation))
            page.put("</li>")
        }
        lists[first] = WrittenList(expectations: group.expectations, place: start..<page.bytes.count)
    }
}
