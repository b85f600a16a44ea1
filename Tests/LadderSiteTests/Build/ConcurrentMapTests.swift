import Synchronization
import Testing

@testable import LadderSite

struct ConcurrentMapTests {
    private struct Broken: Error {}

    /// Counts what it was used for.
    private struct Room: ~Copyable {
        var values = 0
        var latest: Int?
    }

    @Test(arguments: [0, 1, 63, 64, 1_000, 5_000])
    func resultsStandInTheOrderOfTheValues(count: Int) async throws {
        let values = Array(0..<count)
        #expect(try await concurrentMap(values) { value, index in value * 2 + index } == values.map { $0 * 3 })
    }

    @Test func aRoomServesManySlicesOfValuesThatFollowEachOther() async throws {
        let found = try await concurrentMap(Array(0..<5_000), room: { Room() }) { value, _, room in
            defer { (room.values, room.latest) = (room.values + 1, value) }
            return (values: room.values, follows: room.latest == value - 1)
        }
        #expect(found.contains { $0.values > 100 })
        #expect(found.count { $0.follows } > 4_500)
    }

    @Test func progressIsToldInOrderAndToTheEnd() async throws {
        let told = Mutex([Int]())
        _ = try await concurrentMap(
            Array(0..<1_000), advance: { done, count in told.withLock { $0.append(count == 1_000 ? done : -1) } }
        ) { value, _ in value }
        let steps = told.withLock { $0 }
        #expect(steps.first == 0)
        #expect(steps.last == 1_000)
        #expect(steps == steps.sorted())
    }

    @Test func theFirstErrorIsThrown() async {
        await #expect(throws: Broken.self) {
            try await concurrentMap(Array(0..<500)) { value, _ in if value == 300 { throw Broken() } }
        }
    }
}
