internal import LadderModel
internal import LadderSource

/// The long forms of expectations as JSON, which a ladder's data hold once for each.
struct ExpectationJSON: ~Copyable {
    private let resolved: ResolvedLadder
    private let texts: DataText
    /// The expectations that are being written.
    private var cell: Cell?
    /// What holds of them at the very level that states them.
    private var held: ArraySlice<Int> = []
    /// The place behind the latest of them that was written, where the next one mostly stands.
    private var next = 0
    /// Where the members stand that all of them have; empty before the first.
    private var category = 0..<0
    private var origin = 0..<0
    private var link: RelativeLink
    /// Where the beginning of the links to them stands, by whether they hold at that level; empty before the first.
    private var linkStarts = (held: 0..<0, others: 0..<0)

    /// Expectations that come together, with ids that begin alike.
    private struct Cell: Equatable {
        let ladder: Int
        let level: Int?
        /// The category in the ladder that states them, and in the one whose data are written.
        let category: Int
        let column: Int
    }

    init(resolved: ResolvedLadder, texts: DataText) {
        self.resolved = resolved
        self.texts = texts
        link = RelativeLink(from: texts.path)
    }

    /// - Parameters:
    ///   - category: the one below which the expectation of another ladder stands.
    ///   - held: what is written already of the expectations that hold.
    mutating func write(_ index: Int, category: Int? = nil, _ held: HeldJSON, to json: inout JSONWriter) {
        let expectation = resolved.pool[index]
        let category = category ?? expectation.category
        goToCell(of: index, expectation, category)
        json.object { json in
            let start = held.start(of: index, below: category)
            let id = start?.id ?? json.put("id", expectation.storedID)
            if let start { json.putAgain(start.members) } else { writeCategory(category, to: &json) }
            writeOrigin(of: expectation, to: &json)
            writeLeadIns(of: expectation, to: &json)
            let body = expectation.body
            texts.put(body.markdown, body.html, to: &json)
            if let examples = expectation.examples {
                json.object("examples") { json in texts.put(examples.markdown, examples.html, to: &json) }
            }
            writeLink(to: index, expectation, id, to: &json)
            writePredecessors(of: index, to: &json)
            // Most stand in the ladder's own file.
            let span = expectation.span
            if span.file !== resolved.ladder.file { json.put("file", span.file.path) }
            json.put("line", span.file.line(at: span.bytes.lowerBound))
        }
    }

    private mutating func goToCell(of index: Int, _ expectation: Expectation, _ category: Int) {
        let cell = Cell(
            ladder: resolved.pool.ladder(of: index), level: resolved.pool.level(of: index),
            category: expectation.category, column: category)
        guard cell != self.cell else { return }
        self.cell = cell
        held = []
        if cell.ladder == resolved.place, let level = cell.level { held = resolved.levels[level].holds[category] }
        self.category = 0..<0
        origin = 0..<0
        linkStarts = (0..<0, 0..<0)
    }

    /// The links to the expectations of a cell differ in their ids alone.
    ///
    /// - Parameter id: where the id stands.
    private mutating func writeLink(
        to index: Int, _ expectation: Expectation, _ id: Range<Int>, to json: inout JSONWriter
    ) {
        let isHeld = isHeldAtOrigin(index)
        let start = isHeld ? linkStarts.held : linkStarts.others
        guard start.isEmpty else { return json.putAgain("url", start, id) }
        let page = page(of: index, isHeldAtOrigin: isHeld)
        link.write(toPage: page, fragment: expectation.anchor.start)
        let written = link.put("url", id, to: &json)
        if isHeld { linkStarts.held = written } else { linkStarts.others = written }
    }

    private mutating func isHeldAtOrigin(_ index: Int) -> Bool {
        if held.indices.contains(next), held[next] == index {
            next += 1
            return true
        }
        // A level's own come last.
        guard let place = held.lastIndex(of: index) else { return false }
        next = place + 1
        return true
    }

    private mutating func writeCategory(_ category: Int, to json: inout JSONWriter) {
        guard self.category.isEmpty else { return json.putAgain(self.category) }
        self.category = json.noted { $0.put("category", resolved.categories[category].id) }
    }

    private mutating func writeOrigin(of expectation: Expectation, to json: inout JSONWriter) {
        guard origin.isEmpty else { return json.putAgain(origin) }
        origin = json.noted { $0.put("origin", expectation.origin) }
    }

    private func writeLeadIns(of expectation: Expectation, to json: inout JSONWriter) {
        guard !expectation.leadIns.isEmpty else { return }
        json.list("lead-ins") { json in
            for leadIn in expectation.leadIns { json.put(texts.markdown(leadIn.text.markdown)) }
        }
    }

    /// By name, since what was replaced may be the matter of other ladders alone.
    private func writePredecessors(of index: Int, to json: inout JSONWriter) {
        let predecessors = resolved.predecessors(of: index)
        guard !predecessors.isEmpty else { return }
        json.list("replaces") { json in
            for old in predecessors.map({ resolved.pool[$0] }) {
                json.object { json in
                    json.put("id", old.id)
                    json.put("origin", old.origin)
                }
            }
        }
    }

    /// The level's that states it; one that restates what holds there already stands in the ladder's table alone.
    private func page(of index: Int, isHeldAtOrigin: Bool) -> String {
        guard resolved.pool.ladder(of: index) == resolved.place, !isHeldAtOrigin else {
            return ExpectationOrigin(resolved: resolved, expectation: index).page
        }
        return resolved.ladder.id
    }
}
