/// Columns of a ladder's levels and of the ways to them, in one piece of memory: what a level holds mostly begins with all
/// that held at the one before it, and is kept once.
@usableFromInline
final class ExpectationColumnStore: Sendable {
    @usableFromInline let expectations: [Int]
    /// Where each column's expectations stand.
    @usableFromInline let columns: [Column]

    @usableFromInline
    struct Column: Equatable, Sendable {
        @usableFromInline let start: Int32
        @usableFromInline let end: Int32
    }

    private init(expectations: [Int], columns: [Column]) {
        self.expectations = expectations.packed
        self.columns = columns.packed
    }

    @inlinable @inline(__always)
    subscript(place: Int) -> ArraySlice<Int> {
        let column = columns[place]
        return expectations[Int(column.start)..<Int(column.end)]
    }

    /// Puts columns together.
    struct Builder {
        private var expectations: [Int] = []
        private var columns: [Column] = []
        private var starts: FirstPlaces

        /// - Parameter own: the ladder's own expectations.
        init(own: Range<Int>) { starts = FirstPlaces(own: own) }

        /// The place of a level's columns, one for each category. Those of later levels go first, which hold more.
        mutating func add(_ lists: [[Int]]) -> Range<Int> {
            let row = lists.map { column(of: $0) }
            if let place = place(of: row) { return place }
            columns += row
            return columns.count - row.count..<columns.count
        }

        /// What continues is what a level holds, and mostly nothing is dropped: the same columns stand close by. In very long
        /// ladders a search among all would take longer than the columns' memory is worth.
        private func place(of row: [Column]) -> Range<Int>? {
            guard !row.isEmpty else { return nil }
            let earliest = max(0, columns.count - 64 * row.count)
            return stride(from: columns.count - row.count, through: earliest, by: -row.count).lazy
                .map { $0..<$0 + row.count }.first { columns[$0].elementsEqual(row) }
        }

        func build() -> ExpectationColumnStore {
            ExpectationColumnStore(expectations: expectations, columns: columns)
        }

        private mutating func column(of list: [Int]) -> Column {
            guard let first = list.first else { return Column(start: 0, end: 0) }
            if let start = starts.place(of: first), expectations[start...].starts(with: list) {
                return Column(start: Int32(start), end: Int32(start + list.count))
            }
            let start = expectations.count
            for expectation in list {
                starts.note(expectation, at: expectations.count)
                expectations.append(expectation)
            }
            return Column(start: Int32(start), end: Int32(expectations.count))
        }
    }

    /// Where each expectation stands first: in a list for the ladder's own, which are most, and in a table for others.
    private struct FirstPlaces {
        private let start: Int
        /// -1 for one that stands nowhere yet.
        private var own: [Int32]
        private var others: [Int: Int] = [:]

        init(own: Range<Int>) {
            start = own.lowerBound
            self.own = Array(repeating: -1, count: own.count)
        }

        func place(of expectation: Int) -> Int? {
            guard own.indices.contains(expectation - start) else { return others[expectation] }
            let place = Int(own[expectation - start])
            return place < 0 ? nil : place
        }

        mutating func note(_ expectation: Int, at place: Int) {
            guard self.place(of: expectation) == nil else { return }
            if own.indices.contains(expectation - start) {
                own[expectation - start] = Int32(place)
            } else {
                others[expectation] = place
            }
        }
    }
}
