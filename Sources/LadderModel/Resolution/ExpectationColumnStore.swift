/// Columns of a ladder's levels and of the ways to them, in one piece of memory: what a level holds mostly begins with all
/// that held at the one before it, and is kept once.
final class ExpectationColumnStore: Sendable {
    private let expectations: [Int]
    /// Where each column's expectations stand.
    private let columns: [Column]

    private struct Column: Hashable {
        let start: Int32
        let end: Int32
    }

    private init(expectations: [Int], columns: [Column]) {
        self.expectations = expectations.packed
        self.columns = columns.packed
    }

    /// How many expectations are kept.
    var count: Int { expectations.count }

    subscript(place: Int) -> ArraySlice<Int> {
        let column = columns[place]
        return expectations[Int(column.start)..<Int(column.end)]
    }

    /// Puts columns together.
    struct Builder {
        private var expectations: [Int] = []
        private var columns: [Column] = []
        /// Where each expectation stands first.
        private var starts: [Int: Int] = [:]
        /// Where the columns stand that were added together.
        private var places: [[Column]: Range<Int>] = [:]

        /// The place of a level's columns, one for each category. Those of later levels go first, which hold more.
        mutating func add(_ lists: [[Int]]) -> Range<Int> {
            let row = lists.map { column(of: $0) }
            if let place = places[row] { return place }
            let place = columns.count..<columns.count + row.count
            columns += row
            places[row] = place
            return place
        }

        func build() -> ExpectationColumnStore {
            ExpectationColumnStore(expectations: expectations, columns: columns)
        }

        private mutating func column(of list: [Int]) -> Column {
            guard let first = list.first else { return Column(start: 0, end: 0) }
            if let start = starts[first], expectations[start...].starts(with: list) {
                return Column(start: Int32(start), end: Int32(start + list.count))
            }
            let start = expectations.count
            expectations += list
            for (place, expectation) in zip(start..., list) where starts[expectation] == nil {
                starts[expectation] = place
            }
            return Column(start: Int32(start), end: Int32(expectations.count))
        }
    }
}
