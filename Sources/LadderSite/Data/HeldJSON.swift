internal import LadderModel
internal import LadderSource

/// What holds at each level of a ladder as JSON: what holds at several levels is copied from where it stands already.
struct HeldJSON {
    private let resolved: ResolvedLadder
    private var places: ExpectationTable<WrittenPlace>
    /// What the latest level holds of each category, and where it stands.
    private var latest: [Column]
    private var category = RepeatedMember("category")
    private var origin = RepeatedMember("origin")

    private struct Column {
        var held: ArraySlice<Int> = []
        var place = 0..<0
    }

    init(_ resolved: ResolvedLadder) {
        self.resolved = resolved
        places = ExpectationTable(for: resolved)
        latest = Array(repeating: Column(), count: resolved.categories.count)
    }

    mutating func write(_ level: ResolvedLevel, to json: inout JSONWriter) {
        for (category, held) in level.holds.enumerated() where !held.isEmpty {
            let place = json.noted { write(held, category, to: &$0) }
            latest[category] = Column(held: held, place: place)
        }
    }

    private mutating func write(_ held: ArraySlice<Int>, _ category: Int, to json: inout JSONWriter) {
        var rest = held
        // Mostly all that held at the level before, and more.
        let before = latest[category]
        if !before.held.isEmpty, held.starts(with: before.held) {
            json.putAgain(before.place)
            rest = held.dropFirst(before.held.count)
        }
        for expectation in rest {
            if let written = places[expectation], written.category == category {
                json.putAgain(written.range)
            } else {
                let range = json.noted { write(expectation, category, to: &$0) }
                places[expectation] = WrittenPlace(category: category, range: range)
            }
        }
    }

    private mutating func write(_ index: Int, _ category: Int, to json: inout JSONWriter) {
        let expectation = resolved.pool[index]
        json.object { json in
            json.put("id", expectation.storedID)
            json.put(&self.category, resolved.categories[category].id)
            expectation.body.rendered.withPlain { json.put("text", $0) }
            json.put(&origin, expectation.origin)
        }
    }
}
