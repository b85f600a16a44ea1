import Synchronization
import Testing

@testable import LadderSite

struct ConcurrentMapTests {
    private struct Broken: Error {}

    private final class Noted<Value: Sendable>: Sendable {
        private let state = Mutex<[Value]>([])

        func add(_ value: Value) { state.withLock { $0.append(value) } }
        var all: [Value] { state.withLock { $0 } }
    }

    @Test(arguments: [0, 1, 2, 63, 64, 1_000, 5_000])
    func resultsStandInTheOrderOfTheValues(count: Int) async throws {
        let values = Array(0..<count)
        #expect(try await concurrentMap(values) { value, index in value * 2 + index } == values.map { $0 * 3 })
    }

    @Test func roomsGoFromValueToValue() async throws {
        let found = try await concurrentMap(Array(0..<5_000), room: { 0 }) { _, _, room in
            room += 1
            return room
        }
        #expect(found.contains { $0 > 100 }, "a room serves many slices")
        #expect(found.count { $0 == 1 } <= 64, "each worker has one room")
    }

    @Test(arguments: [0, 1, 500])
    func progressIsToldInOrder(count: Int) async throws {
        let told = Noted<Int>()
        _ = try await concurrentMap(Array(0..<count), advance: { done, _ in told.add(done) }) { _, _ in }
        #expect(told.all == told.all.sorted())
        #expect((told.all.first, told.all.last) == (0, count))
    }

    @Test(arguments: [1, 2, 500])
    func theFirstErrorIsThrown(count: Int) async {
        await #expect(throws: Broken.self) {
            try await concurrentMap(Array(0..<count)) { value, _ in if value == count / 2 { throw Broken() } }
        }
    }

    @Test func nothingBeginsBehindAnError() async {
        let begun = Noted<Int>()
        _ = try? await concurrentMap(Array(0..<100_000)) { value, _ in
            begun.add(value)
            throw Broken()
        }
        #expect(begun.all.count < 1_000)
    }

    @Test(arguments: [1, 500])
    func aCancelledTaskEndsEarly(count: Int) async {
        let begun = Noted<Int>()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await concurrentMap(Array(0..<count)) { value, _ in begun.add(value) }
        }
        await #expect(throws: CancellationError.self) { _ = try await task.value }
        #expect(begun.all.isEmpty)
    }
}
