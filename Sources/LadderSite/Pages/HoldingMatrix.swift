internal import LadderModel
internal import LadderSource

/// A ladder's levels side by side with everything that holds at each, own and inherited.
struct HoldingMatrix {
    let resolved: ResolvedLadder
    let words: ThemeWords

    /// Where an expectation stands on the page already.
    private struct Written {
        /// What it has at each level: from its key to the words about its origin.
        let body: Range<Int>
        /// The whole entry, once it continues from level to level.
        var continuing: Range<Int>?
    }

    /// The first expectations of a cell, as far as they continue: they stand in the next one too.
    private struct ContinuingRun {
        var held: ArraySlice<Int> = []
        var place = 0..<0
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

    func write(to page: inout PageBuffer) {
        let headings = MatrixHeadings(ladder: resolved.ladder, words: words, categories: resolved.categories)
        var keys = ExpectationKeys(of: resolved)
        var written = ExpectationTable<Written>(for: resolved)
        headings.writeStart("holding-matrix", captionID: "page--holding-caption", words.holdingCaption, to: &page)
        for level in resolved.ladder.levels.indices { headings.write(level: level, to: &page) }
        page.put("</tr>\n</thead>\n")
        for block in headings.blocks {
            page.put("<tbody>\n")
            headings.write(block, columns: resolved.levels.count, to: &page)
            for category in block.categories {
                headings.writeRowStart(category, to: &page)
                var run = ContinuingRun()
                for level in resolved.levels.indices {
                    writeCell(of: level, category, &keys, &written, &run, to: &page)
                }
                page.put("</tr>\n")
            }
            page.put("</tbody>\n")
        }
        page.put("</table>\n</div>\n")
    }

    /// - Parameters:
    ///   - written: what other cells have written.
    ///   - run: what the category's cell before has that continues.
    private func writeCell(
        of level: Int, _ category: Int, _ keys: inout ExpectationKeys,
        _ written: inout ExpectationTable<Written>, _ run: inout ContinuingRun, to page: inout PageBuffer
    ) {
        page.put("<td>")
        if let rating = resolved.cell(of: category, at: level).rating { page.put(paragraph: rating) }
        if let news = keys.news(at: level) {
            write(resolved.levels[level].holds[category], news, &keys, &written, &run, to: &page)
        }
        page.put("</td>")
    }

    private func write(
        _ held: ArraySlice<Int>, _ news: LevelNews, _ keys: inout ExpectationKeys,
        _ written: inout ExpectationTable<Written>, _ run: inout ContinuingRun, to page: inout PageBuffer
    ) {
        let pool = resolved.pool
        var end = RepeatedMarkup<LevelNews.Origin?>()
        let isKnown = held.begins(with: run.held) && run.held.allSatisfy(news.continues)
        let known = isKnown ? run.held.count : 0
        guard held.dropFirst(known).allSatisfy({ pool.leadIns(of: $0).isEmpty }) else {
            run = ContinuingRun()
            return page.put(list: held, .cell) {
                pool.leadIns(of: $0)
            } item: {
                _ = write($0, news, &keys, &written, &end, to: &$1)
            }
        }
        guard !held.isEmpty else { return }
        page.put(ListTags.cell.start)
        let start = page.bytes.count
        if isKnown { page.putAgain(run.place) }
        run = ContinuingRun(held: held.prefix(known), place: start..<page.bytes.count)
        for place in held.indices.dropFirst(known) {
            let continues = write(held[place], news, &keys, &written, &end, to: &page)
            if continues, run.held.endIndex == place {
                run = ContinuingRun(held: held[...place], place: start..<page.bytes.count)
            }
        }
        page.put(ListTags.cell.end)
    }

    /// Writes an entry; answers whether it continues as it is.
    private func write(
        _ expectation: Int, _ news: LevelNews, _ keys: inout ExpectationKeys,
        _ written: inout ExpectationTable<Written>, _ end: inout RepeatedMarkup<LevelNews.Origin?>,
        to page: inout PageBuffer
    ) -> Bool {
        // One that the level restates tells where it was stated before.
        let continues = news.continues(expectation)
        if continues, let place = written[expectation]?.continuing {
            page.putAgain(place)
            return true
        }
        let origin = news.origin(of: expectation)
        let start = page.bytes.count
        page.put(origin == nil ? "<li class=\"own\" data-key=\"" : "<li data-key=\"")
        writeBody(of: expectation, &keys, &written, to: &page)
        end.put(for: origin, to: &page) { page in
            let source = ExpectationOrigin(resolved: resolved, expectation: news.source(of: expectation))
            page.put(text: origin == nil ? words.new : source.name)
            page.put("</span></li>")
        }
        if continues { written[expectation]?.continuing = start..<page.bytes.count }
        return continues
    }

    private func writeBody(
        of expectation: Int, _ keys: inout ExpectationKeys, _ written: inout ExpectationTable<Written>,
        to page: inout PageBuffer
    ) {
        if let place = written[expectation]?.body { return page.putAgain(place) }
        let start = page.bytes.count
        page.put(number: keys.key(of: expectation))
        page.put("\">")
        page.put(resolved.pool.html(of: expectation))
        page.put(" <span class=\"origin\">")
        written[expectation] = Written(body: start..<page.bytes.count)
    }
}
