internal import LadderModel
internal import LadderSource

/// What holds at each level of a ladder as JSON: what holds at several levels is copied from where it stands already.
struct HeldJSON {
    private let resolved: ResolvedLadder
    private var places: ExpectationTable<WrittenPlace>
    /// What the latest level holds of each category, and where it stands.
    private var latest: [Column]

    private struct Column {
        var held: ArraySlice<Int> = []
        var place = 0..<0
    }

    /// Where the members stand that neighbours of one category mostly have alike; empty before the first.
    private struct Members {
        var category = 0..<0
        var origin = (text: "", place: 0..<0)
    }

    init(_ resolved: ResolvedLadder) {
        self.resolved = resolved
        places = ExpectationTable(for: resolved)
        latest = Array(repeating: Column(), count: resolved.categories.count)
    }

    mutating func write(_ level: ResolvedLevel, _ texts: inout PlainTexts, to json: inout JSONWriter) {
        for (category, held) in level.holds.enumerated() where !held.isEmpty {
            let place = json.noted { write(held, category, &texts, to: &$0) }
            latest[category] = Column(held: held, place: place)
        }
    }

    private mutating func write(
        _ held: ArraySlice<Int>, _ category: Int, _ texts: inout PlainTexts, to json: inout JSONWriter
    ) {
        var rest = held
        // Mostly all that held at the level before, and more.
        let before = latest[category]
        if !before.held.isEmpty, held.starts(with: before.held) {
            json.putAgain(before.place)
            rest = held.dropFirst(before.held.count)
        }
        var members = Members()
        for expectation in rest {
            if let written = places[expectation], written.category == category {
                json.putAgain(written.range)
            } else {
                let range = json.noted { write(expectation, category, &members, &texts, to: &$0) }
                places[expectation] = WrittenPlace(category: category, range: range)
            }
        }
    }

    private func write(
        _ index: Int, _ category: Int, _ members: inout Members, _ texts: inout PlainTexts, to json: inout JSONWriter
    ) {
        let expectation = resolved.pool[index]
        json.object { json in
            json.put("id", expectation.storedID)
            if members.category.isEmpty {
                members.category = json.noted { $0.put("category", resolved.categories[category].id) }
            } else {
                json.putAgain(members.category)
            }
            texts.withText(of: expectation, at: index, in: resolved) { json.put("text", $0) }
            let origin = expectation.origin
            if !members.origin.place.isEmpty, members.origin.text == origin {
                json.putAgain(members.origin.place)
            } else {
                members.origin = (origin, json.noted { $0.put("origin", origin) })
            }
        }
    }
}
