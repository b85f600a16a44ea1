internal import LadderModel
internal import LadderSource

/// What holds at each level of a ladder as JSON: what holds at several levels is copied from where it stands already.
struct HeldJSON {
    private let resolved: ResolvedLadder
    private var items: ExpectationTable<Item>
    private var columns: RepeatedColumns

    private struct Item {
        let place: WrittenPlace
        let start: Start
    }

    /// The members with which the long form of an expectation begins too.
    struct Start {
        let members: Range<Int>
        /// The id alone, without its quotes.
        let id: Range<Int>
    }

    /// Where the members stand that neighbours of one category mostly have alike; empty before the first.
    private struct Members {
        var category = 0..<0
        var origin = (origin: LevelNews.Origin?.none, place: 0..<0)
    }

    init(_ resolved: ResolvedLadder) {
        self.resolved = resolved
        items = ExpectationTable(for: resolved)
        columns = RepeatedColumns(categories: resolved.categories.count)
    }

    /// Nil for an expectation that nothing has been written of below a category.
    func start(of expectation: Int, below category: Int) -> Start? {
        guard let item = items[expectation], item.place.category == category else { return nil }
        return item.start
    }

    mutating func write(_ level: ResolvedLevel, _ texts: inout PlainTexts, to json: inout JSONWriter) {
        for (category, held) in level.holds.enumerated() where !held.isEmpty {
            let place = json.noted { write(held, category, &texts, to: &$0) }
            columns.note(held, of: category, at: place)
        }
    }

    private mutating func write(
        _ held: ArraySlice<Int>, _ category: Int, _ texts: inout PlainTexts, to json: inout JSONWriter
    ) {
        var members = Members()
        for expectation in columns.putAgain(held, of: category, to: &json) {
            if let item = items[expectation], item.place.category == category {
                json.putAgain(item.place.range)
            } else {
                items[expectation] = write(expectation, category, &members, &texts, to: &json)
            }
        }
    }

    private func write(
        _ index: Int, _ category: Int, _ members: inout Members, _ texts: inout PlainTexts, to json: inout JSONWriter
    ) -> Item {
        let expectation = resolved.pool[index]
        var (start, id) = (0..<0, 0..<0)
        let range = json.noted { json in
            json.object { json in
                start = json.noted { json in
                    id = json.put("id", expectation.storedID)
                    if members.category.isEmpty {
                        members.category = json.noted { $0.put("category", resolved.categories[category].id) }
                    } else {
                        json.putAgain(members.category)
                    }
                }
                texts.withText(of: expectation, at: index, in: resolved) { json.put("text", $0) }
                let origin = resolved.pool.origin(of: index)
                if members.origin.origin == origin {
                    json.putAgain(members.origin.place)
                } else {
                    members.origin = (origin, json.noted { $0.put("origin", expectation.origin) })
                }
            }
        }
        return Item(place: WrittenPlace(category: category, range: range), start: Start(members: start, id: id))
    }
}
