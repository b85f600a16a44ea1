internal import LadderModel
internal import LadderSource

/// The merged model of a ladder as JSON.
struct LadderJSON {
    let resolved: ResolvedLadder
    let path: String
    let links: LinkTargets
    /// Expectations that hold at the very level that states them.
    private let heldAtOrigin: Set<Int>
    /// The ladder's own expectations, then those of others that hold at its levels, each with its category.
    private let expectations: [(index: Int, category: Int)]

    init(resolved: ResolvedLadder, path: String, links: LinkTargets) {
        self.resolved = resolved
        self.path = path
        self.links = links
        heldAtOrigin = Set(
            resolved.levels.indices.flatMap { level in
                resolved.holding(at: level).filter {
                    resolved.pool.ladder(of: $0) == resolved.place && resolved.pool[$0].level == level
                }
            })
        var expectations = resolved.ladder.expectations.enumerated().map { index, expectation in
            (index: resolved.pool.index(of: index, in: resolved.place), category: expectation.category)
        }
        var seen: Set<Int> = []
        for level in resolved.levels {
            for (category, held) in level.holds.enumerated() {
                for index in held where resolved.pool.ladder(of: index) != resolved.place {
                    if seen.insert(index).inserted { expectations.append((index: index, category: category)) }
                }
            }
        }
        self.expectations = expectations
    }

    private var ladder: Ladder { resolved.ladder }

    func bytes() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.put("ladder", ladder.id)
            json.put("title", ladder.title)
            json.put("description", optional: ladder.description)
            json.put("role", optional: ladder.role)
            json.put("version", optional: ladder.version)
            json.put("effective", optional: ladder.effective)
            if ladder.isDraft { json.put("draft", true) }
            json.list("categories") { json in
                for category in resolved.categories { write(category, to: &json) }
            }
            json.list("levels") { json in
                for index in ladder.levels.indices { write(level: index, to: &json) }
            }
            json.list("expectations") { json in
                for expectation in expectations {
                    write(expectation: expectation.index, category: expectation.category, to: &json)
                }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ category: LadderModel.Category, to json: inout JSONWriter) {
        json.object { json in
            json.put("id", category.id)
            json.put("name", category.name)
            json.put("group", optional: category.group)
            json.put("definition", optional: category.definition?.text)
        }
    }

    private func write(level index: Int, to json: inout JSONWriter) {
        let level = ladder.levels[index]
        json.object { json in
            json.put("id", level.id)
            json.put("name", level.name)
            json.put("title", optional: level.title)
            if level.isDraft { json.put("draft", true) }
            json.put("same-as", optional: level.sameAs.map { ladder.levels[$0].id })
            json.put("url", url(of: "\(ladder.id)/\(level.id)", fragment: nil))
            json.put("summary", optional: level.content.summary?.text)
            write("attributes", level.content.attributes + level.tableAttributes, to: &json)
            write("moving-to", level.actions, to: &json)
            writeRatings(level, to: &json)
            json.list("expectations") { json in
                for (category, held) in resolved.levels[index].holds.enumerated() {
                    for expectation in held { write(held: expectation, category: category, to: &json) }
                }
            }
        }
    }

    private func write(_ key: String, _ texts: [LabelledText], to json: inout JSONWriter) {
        guard !texts.isEmpty else { return }
        json.list(key) { json in
            for text in texts {
                json.object { json in
                    json.put("label", text.label)
                    json.put("text", text.value.text)
                }
            }
        }
    }

    private func writeRatings(_ level: Level, to json: inout JSONWriter) {
        guard level.content.cells.contains(where: { $0.rating != nil }) else { return }
        json.object("ratings") { json in
            for (category, cell) in zip(ladder.categories, level.content.cells) {
                json.put(category.id, optional: cell.rating?.text)
            }
        }
    }

    private func write(held index: Int, category: Int, to json: inout JSONWriter) {
        let expectation = resolved.pool[index]
        json.object { json in
            json.put("id", expectation.id)
            json.put("category", resolved.categories[category].id)
            json.put("text", expectation.body.text)
            json.put("origin", expectation.origin)
        }
    }

    /// The longer forms, once for each expectation.
    private func write(expectation index: Int, category: Int, to json: inout JSONWriter) {
        let expectation = resolved.pool[index]
        json.object { json in
            json.put("id", expectation.id)
            json.put("category", resolved.categories[category].id)
            json.put("origin", expectation.origin)
            writeLeadIns(of: expectation, to: &json)
            json.put("html", html(expectation.body.html))
            json.put("examples", optional: expectation.examples.map { html($0.html) })
            json.put("url", url(ofExpectation: index))
            writePredecessors(of: index, to: &json)
            json.put("file", expectation.span.file.path)
            json.put("line", expectation.span.start.line)
        }
    }

    private func writeLeadIns(of expectation: Expectation, to json: inout JSONWriter) {
        guard !expectation.leadIns.isEmpty else { return }
        json.list("lead-ins") { json in
            for leadIn in expectation.leadIns { json.put(nil, leadIn.text.text) }
        }
    }

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

    /// On the page of the level that states it; one that restates what holds there already stands in the table alone.
    private func url(ofExpectation index: Int) -> String {
        guard resolved.pool.ladder(of: index) == resolved.place else {
            let target = ExpectationOrigin(resolved: resolved, expectation: index).target
            return RelativeLink.text(from: path, to: target)
        }
        let expectation = resolved.pool[index]
        guard let level = expectation.level, heldAtOrigin.contains(index) else {
            return url(of: ladder.id, fragment: expectation.anchor)
        }
        return url(of: "\(ladder.id)/\(ladder.levels[level].id)", fragment: expectation.anchor)
    }

    /// With links that are relative to this file.
    private func html(_ fragment: HTMLFragment) -> String {
        var buffer = PageBuffer(path: path, links: links)
        buffer.put(fragment)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    private func url(of page: String, fragment: String?) -> String {
        RelativeLink.text(from: path, to: SiteTarget(path: HandbookPath.page(page), fragment: fragment))
    }
}
