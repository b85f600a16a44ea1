import Testing

@testable import LadderSite

struct ConcurrentMapTests {
    private struct Broken: Error {}

    /// Counts what it was used for, and forgets the latest value when it is handed on.
    private struct Room: WorkerRoom {
        var values = 0
        var latest: Int?

        mutating func handOn() { latest = nil }
    }

    @Test(arguments: [0, 1, 63, 64, 1_000, 5_000])
    func resultsStandInTheOrderOfTheValues(count: Int) async throws {
        let values = Array(0..<count)
        #expect(try await concurrentMap(values) { value, index in value * 2 + index } == values.map { $0 * 3 })
    }

    @Test func roomsGoFromValueToValueAndAreHandedOnEmpty() async throws {
        let found = try await concurrentMap(Array(0..<5_000), room: Room()) { value, _, room in
            defer { (room.values, room.latest) = (room.values + 1, value) }
            // Within a slice the values follow each other.
            return (values: room.values, follows: room.latest == nil || room.latest == value - 1)
        }
        #expect(found.allSatisfy { $0.follows })
        #expect(found.contains { $0.values > 100 }, "a room serves many slices")
    }

    @Test func theFirstErrorIsThrown() async {
        await #expect(throws: Broken.self) {
            try await concurrentMap(Array(0..<500)) { value, _ in if value == 300 { throw Broken() } }
        }
    }
}
