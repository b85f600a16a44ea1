internal import LadderModel
internal import LadderSource

/// Everything that holds at a ladder's levels, own and inherited: a block of rows for each category, a column for each level.
///
/// A row shows what comes from one place, in one cell across the levels at which it holds: so each expectation stands there
/// once, and what a level has that its neighbours lack is seen without a word.
struct HoldingMatrix {
    private let resolved: ResolvedLadder
    private let words: ThemeWords
    /// For each category.
    private let held: [[HeldExpectation]]
    /// How many list items the table has: an expectation has one for each run of levels at which it holds.
    private let itemCount: Int

    /// The most items for which the table is of use; beyond them the page only says that it has none.
    private static let mostItems = 2000

    /// - Parameter holdings: what holds at each of the ladder's levels.
    init(resolved: ResolvedLadder, holdings: [LevelHoldings], words: ThemeWords) {
        self.resolved = resolved
        self.words = words
        held = HeldExpectation.all(in: resolved, holdings)
        itemCount = held.joined().reduce(0) { $0 + $1.levels.runCount }
    }

    var isShown: Bool { itemCount <= Self.mostItems }

    /// Nil for a table that is shown.
    var reasonToLeaveOut: String? { isShown ? nil : words.holdingLeftOut(itemCount) }

    func write(to page: inout PageBuffer) {
        let headings = MatrixHeadings(ladder: resolved.ladder, words: words, categories: resolved.categories)
        headings.writeStart(
            "holding-matrix", captionID: "page--holding-caption", words.holdingCaption,
            corner: words.categoryAndOrigin, to: &page)
        for level in resolved.ladder.levels.indices { headings.write(level: level, to: &page) }
        page.put("</tr>\n</thead>\n")
        for block in headings.blocks {
            if block.name != nil {
                page.put("<tbody>\n")
                headings.write(block, columns: resolved.levels.count, to: &page)
                page.put("</tbody>\n")
            }
            for category in block.categories { write(category, headings, to: &page) }
        }
        page.put("</table>\n</div>\n")
    }

    private func write(_ category: Int, _ headings: MatrixHeadings, to page: inout PageBuffer) {
        let ratings = resolved.levels.indices.map { resolved.cell(of: category, at: $0).rating }
        let hasRatings = ratings.contains { $0 != nil }
        headings.writeBlockStart(category, isDefined: hasRatings, to: &page)
        if hasRatings {
            for rating in ratings {
                page.put("<td>")
                if let rating { page.put(paragraph: rating) }
                page.put("</td>")
            }
        } else {
            writeCellStart(across: ratings.count, to: &page)
            headings.writeDefinition(of: category, to: &page)
            page.put("</td>")
        }
        page.put("</tr>\n")
        for step in HoldingStep.steps(of: held[category], in: resolved.pool) { write(step, to: &page) }
        page.put("</tbody>\n")
    }

    private func write(_ step: HoldingStep, to page: inout PageBuffer) {
        page.put("<tr><th scope=\"row\">")
        page.put(text: ExpectationOrigin(resolved: resolved, expectation: step.expectations[0]).name)
        page.put("</th>")
        var list: Range<Int>?
        var end = 0
        for run in step.levels.runs {
            writeGap(end..<run.lowerBound, to: &page)
            writeCellStart(across: run.count, to: &page)
            if let list { page.putAgain(list) } else { list = writeList(step, to: &page) }
            page.put("</td>")
            end = run.upperBound
        }
        writeGap(end..<resolved.levels.count, to: &page)
        page.put("</tr>\n")
    }

    /// Where the list stands on the page.
    private func writeList(_ step: HoldingStep, to page: inout PageBuffer) -> Range<Int> {
        let start = page.bytes.count
        page.put(list: step.expectations, .cell) {
            resolved.pool.leadIns(of: $0)
        } item: { expectation, page in
            page.put("<li>")
            page.put(resolved.pool.html(of: expectation))
            page.put("</li>")
        }
        return start..<page.bytes.count
    }

    /// An empty cell for levels at which something doesn't hold, if there are any.
    private func writeGap(_ levels: Range<Int>, to page: inout PageBuffer) {
        guard !levels.isEmpty else { return }
        writeCellStart(across: levels.count, to: &page)
        page.put("</td>")
    }

    private func writeCellStart(across levels: Int, to page: inout PageBuffer) {
        page.put("<td")
        if levels > 1 {
            page.put(" colspan=\"")
            page.put(number: levels)
            page.put("\"")
        }
        page.put(">")
    }
}
