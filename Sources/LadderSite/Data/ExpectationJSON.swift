internal import LadderModel
internal import LadderSource

/// The long forms of expectations as JSON, which a ladder's data hold once for each.
struct ExpectationJSON: ~Copyable {
    private let resolved: ResolvedLadder
    private let texts: DataText
    /// Expectations that hold at the very level that states them.
    private var isHeldAtOrigin: ExpectationTable<Bool>
    private var category = RepeatedMember("category")
    private var origin = RepeatedMember("origin")
    /// The expectations that were written last, and how the links to them begin.
    private var cell: Cell?
    private var link: RelativeLink

    /// Expectations that stand on one page, with ids that begin alike.
    private struct Cell: Equatable {
        let ladder: Int
        let level: Int?
        let category: Int
        let isHeldAtOrigin: Bool
    }

    init(resolved: ResolvedLadder, texts: DataText) {
        self.resolved = resolved
        self.texts = texts
        link = RelativeLink(from: texts.path)
        isHeldAtOrigin = ExpectationTable(for: resolved)
        for (level, held) in resolved.levels.enumerated() {
            for expectation in held.holds.joined() where resolved.pool.ladder(of: expectation) == resolved.place {
                if resolved.pool.level(of: expectation) == level { isHeldAtOrigin[expectation] = true }
            }
        }
    }

    mutating func write(_ index: Int, category: Int, to json: inout JSONWriter) {
        let expectation = resolved.pool[index]
        goToCell(of: index, expectation)
        json.object { json in
            json.put("id", expectation.storedID)
            json.put(&self.category, resolved.categories[category].id)
            json.put(&origin, expectation.origin)
            writeLeadIns(of: expectation, to: &json)
            let body = expectation.body
            texts.put(body.markdown, body.html, to: &json)
            if let examples = expectation.examples {
                json.object("examples") { json in texts.put(examples.markdown, examples.html, to: &json) }
            }
            link.put("url", expectation.storedID, to: &json)
            writePredecessors(of: index, to: &json)
            // Most stand in the ladder's own file.
            let span = expectation.span
            if span.file.path != resolved.ladder.file.path { json.put("file", span.file.path) }
            json.put("line", span.file.line(at: span.bytes.lowerBound))
        }
    }

    /// Makes the link to where the expectations of a cell stand: those of one come together.
    private mutating func goToCell(of index: Int, _ expectation: Expectation) {
        let cell = Cell(
            ladder: resolved.pool.ladder(of: index), level: expectation.level, category: expectation.category,
            isHeldAtOrigin: isHeldAtOrigin[index] != nil)
        guard cell != self.cell else { return }
        self.cell = cell
        link.write(to: SiteTarget(page: page(of: index), fragment: expectation.anchor.start.text))
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
    private func page(of index: Int) -> String {
        guard resolved.pool.ladder(of: index) == resolved.place, isHeldAtOrigin[index] == nil else {
            return ExpectationOrigin(resolved: resolved, expectation: index).page
        }
        return resolved.ladder.id
    }
}
