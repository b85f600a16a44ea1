internal import LadderModel
internal import LadderSource

/// What JSON says of columns of expectations, of which each mostly begins with all that the one before it had.
struct RepeatedColumns {
    private var latest: [Column]

    private struct Column {
        var held: ArraySlice<Int> = []
        var place = 0..<0
    }

    /// - Parameter categories: how many there are, each with a column at a time.
    init(categories: Int) { latest = Array(repeating: Column(), count: categories) }

    /// Copies what stands there already of a column; answers what is left of it.
    func putAgain(_ held: ArraySlice<Int>, of category: Int, to json: inout JSONWriter) -> ArraySlice<Int> {
        let before = latest[category]
        guard !before.place.isEmpty, held.begins(with: before.held) else { return held }
        json.putAgain(before.place)
        return held.dropFirst(before.held.count)
    }

    /// - Parameter place: where the whole column stands now.
    mutating func note(_ held: ArraySlice<Int>, of category: Int, at place: Range<Int>) {
        latest[category] = Column(held: held, place: place)
    }
}
