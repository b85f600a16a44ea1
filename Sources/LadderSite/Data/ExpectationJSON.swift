internal import LadderModel
internal import LadderSource

/// The long forms of expectations as JSON, which a ladder's data hold once for each.
struct ExpectationJSON {
    private let resolved: ResolvedLadder
    private let texts: DataText
    /// Expectations that hold at the very level that states them.
    private var isHeldAtOrigin: ExpectationTable<Bool>

    init(resolved: ResolvedLadder, texts: DataText) {
        self.resolved = resolved
        self.texts = texts
        isHeldAtOrigin = ExpectationTable(for: resolved)
        for (level, held) in resolved.levels.enumerated() {
            for expectation in held.holds.joined() where resolved.pool.ladder(of: expectation) == resolved.place {
                if resolved.pool.level(of: expectation) == level { isHeldAtOrigin[expectation] = true }
            }
        }
    }

    func write(_ index: Int, category: Int, to json: inout JSONWriter, _ link: inout RelativeLink) {
        let expectation = resolved.pool[index]
        json.object { json in
            json.put("id", expectation.storedID)
            json.put("category", resolved.categories[category].id)
            json.put("origin", expectation.origin)
            writeLeadIns(of: expectation, to: &json)
            texts.put(expectation.body.markdown, expectation.body.html, to: &json)
            if let examples = expectation.examples {
                json.object("examples") { json in texts.put(examples.markdown, examples.html, to: &json) }
            }
            link.write(toPage: page(of: index), fragment: expectation.anchor)
            link.put("url", to: &json)
            writePredecessors(of: index, to: &json)
            // Most stand in the ladder's own file.
            let file = expectation.span.file.path
            if file != resolved.ladder.file.path { json.put("file", file) }
            json.put("line", expectation.span.start.line)
        }
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
