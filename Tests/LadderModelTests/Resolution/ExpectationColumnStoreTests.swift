import Testing

@testable import LadderModel

struct ExpectationColumnStoreTests {
    /// Rows of columns as they are found again, and how many expectations are kept for them.
    private func stored(_ rows: [[[Int]]]) -> (rows: [[[Int]]], kept: Int) {
        // Some are the ladder's own, and others of other ladders.
        var builder = ExpectationColumnStore.Builder(own: 2..<5)
        let places = rows.map { builder.add($0) }
        let store = builder.build()
        return (places.map { ExpectationColumns(store, $0).map(Array.init) }, store.expectations.count)
    }

    @Test(arguments: [
        [], [[]], [[[], []]], [[[1, 2], []], [[], [1, 2]]], [[[1, 2, 3], [4]], [[1, 2], [4]], [[3], []]],
        [[[1, 2], [3]], [[1, 3], [2]], [[2, 1], [1, 2]]], [[[5]], [[5, 6]], [[5, 6, 7]], [[6, 7]], [[7, 8]]],
    ])
    func columnsAreFoundAgain(rows: [[[Int]]]) {
        #expect(stored(rows).rows == rows)
    }

    @Test func whatStandsInAnotherColumnIsKeptOnce() {
        #expect(stored([[[1, 2, 3, 4], [5, 6]], [[1, 2], [5]], [[3, 4], [6]], [[], []]]).kept == 6)
        #expect(stored([[[1, 2, 3]], [[1, 3]]]).kept == 5)
    }
}
