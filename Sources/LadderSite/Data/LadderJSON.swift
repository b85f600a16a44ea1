internal import LadderModel
internal import LadderSource

/// The merged model of a ladder as JSON: see `LadderSchema`.
struct LadderJSON {
    private let resolved: ResolvedLadder
    private let standings: LevelStandings
    private let path: String
    private let expectations: DataExpectations
    private let texts: DataText

    init(resolved: ResolvedLadder, standings: LevelStandings, path: String, links: LinkTargets) {
        self.resolved = resolved
        self.standings = standings
        self.path = path
        expectations = DataExpectations(resolved)
        texts = DataText(path: path, links: links)
    }

    private var ladder: Ladder { resolved.ladder }

    /// Writes the data in place of what stands there.
    ///
    /// - Parameter plainTexts: those that the ladder's other data have needed.
    func write(to bytes: inout ByteBuffer, _ plainTexts: inout PlainTexts) {
        var json = JSONWriter(inPlaceOf: bytes.take())
        var held = HeldJSON(resolved)
        var continuing = RepeatedColumns(categories: resolved.categories.count)
        json.object { json in
            json.put("$schema", url(of: SiteTarget(path: LadderSchema.path, fragment: nil)))
            json.put("format", LadderSchema.format)
            json.put("ladder", ladder.id)
            json.put("title", ladder.title)
            json.put("description", optional: ladder.description)
            json.put("role", optional: ladder.role)
            json.put("version", optional: ladder.version)
            json.put("effective", optional: ladder.effective)
            if ladder.isDraft { json.put("draft", true) }
            json.put("url", url(ofPage: ladder.id))
            json.put("file", ladder.file.path)
            if !resolved.extends.isEmpty {
                json.list("extends") { json in
                    for other in resolved.extends { json.put(resolved.pool.ladders[other].id) }
                }
            }
            json.list("categories") { json in
                for category in resolved.categories { write(category, to: &json) }
            }
            writeAllLevels(to: &json)
            json.list("levels") { json in
                for index in ladder.levels.indices { write(level: index, &held, &plainTexts, to: &json) }
            }
            json.list("transitions") { json in
                for transition in resolved.transitions { write(transition, &continuing, to: &json) }
            }
            json.list("expectations") { json in
                var writer = ExpectationJSON(resolved: resolved, texts: texts)
                // A copy, so that nothing asks each time whether it has changed.
                let held = held
                for expectation in expectations.own { writer.write(expectation, held, to: &json) }
                for (expectation, category) in expectations.others {
                    writer.write(expectation, category: category, held, to: &json)
                }
            }
        }
        bytes = json.take()
        bytes.append(UInt8(ascii: "\n"))
    }

    private func write(_ category: LadderModel.Category, to json: inout JSONWriter) {
        json.object { json in
            json.put("id", category.id)
            json.put("name", category.name)
            json.put("group", optional: category.group)
            json.put("definition", optional: category.definition?.text)
        }
    }

    private func writeAllLevels(to json: inout JSONWriter) {
        guard let block = ladder.allLevels else { return }
        json.object("all-levels") { json in
            json.put("heading", block.heading.text)
            section.write(block.content, to: &json)
        }
    }

    private var section: SectionJSON { SectionJSON(categories: ladder.categories, texts: texts) }

    private func write(
        level index: Int, _ held: inout HeldJSON, _ plainTexts: inout PlainTexts, to json: inout JSONWriter
    ) {
        let level = ladder.levels[index]
        json.object { json in
            json.put("id", level.id)
            json.put("name", level.name)
            json.put("title", optional: level.title)
            json.put("track", optional: level.track)
            if level.isDraft { json.put("draft", true) }
            json.put("same-as", optional: level.sameAs.map { ladder.levels[$0].id })
            writeEquivalents(of: LevelPlace(ladder: resolved.place, level: index), to: &json)
            json.put("url", url(ofPage: ladder.levelPages[index]))
            section.write(level.content, more: level.tableAttributes, to: &json)
            section.write("moving-to", level.actions, to: &json)
            json.list("expectations") { held.write(resolved.levels[index], &plainTexts, to: &$0) }
        }
    }

    private func writeEquivalents(of place: LevelPlace, to json: inout JSONWriter) {
        let others = standings.others(like: place)
        guard !others.isEmpty else { return }
        json.list("equivalent") { json in
            for other in others { json.put("\(other.ladder.id)/\(other.level.id)") }
        }
    }

    // MARK: Transitions

    /// - Parameter continuing: what other transitions have written of expectations that continue.
    private func write(_ transition: Transition, _ continuing: inout RepeatedColumns, to json: inout JSONWriter) {
        json.object { json in
            json.put("from", orNull: transition.from.map(name))
            json.put("to", name(transition.to))
            write("new", transition.new, to: &json)
            json.list("strengthened") { json in
                for change in transition.strengthened.joined() {
                    json.object { json in
                        if let place = expectations.place(of: change.new) { json.put("new", place) }
                        json.list("replaces") { write(change.old, to: &$0) }
                    }
                }
            }
            write("dropped", transition.dropped, to: &json)
            json.list("continues") { json in
                for (category, column) in transition.continuing.enumerated() {
                    let place = json.noted { write(continuing.putAgain(column, of: category, to: &$0), to: &$0) }
                    continuing.note(column, of: category, at: place)
                }
            }
        }
    }

    /// As the origins of expectations spell it: like the id of the level's page.
    private func name(_ place: LevelPlace) -> String {
        resolved.pool.ladders[place.ladder].levelPages[place.level]
    }

    private func write(_ key: StaticString, _ references: ExpectationColumns, to json: inout JSONWriter) {
        json.list(key) { json in
            for references in references { write(references, to: &json) }
        }
    }

    private func write(_ references: some Collection<Int>, to json: inout JSONWriter) {
        for reference in references {
            if let place = expectations.place(of: reference) { json.put(place) }
        }
    }

    // MARK: Addresses

    private func url(of target: SiteTarget) -> String { RelativeLink.text(from: path, to: target) }

    private func url(ofPage id: String) -> String {
        url(of: SiteTarget(page: id, fragment: nil))
    }
}
