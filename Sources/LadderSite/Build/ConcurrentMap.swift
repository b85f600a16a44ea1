private import Foundation

/// Maps values on all cores; the results stand in the order of the values, whichever is finished first.
///
/// The first error to occur is thrown, once all work that had begun has ended; so is a `CancellationError`.
///
/// - Parameter advance: told how many of how many values are done, one call after the other.
func concurrentMap<Value: Sendable, Result: Sendable>(
    _ values: [Value], advance: @Sendable (Int, Int) -> Void = { _, _ in },
    _ transform: @escaping @Sendable (Value, Int) throws -> Result
) async throws -> [Result] {
    try await concurrentMap(values, room: NoRoom(), advance: advance) { value, index, _ in try transform(value, index) }
}

/// What a worker keeps from value to value, such as memory to write into.
protocol WorkerRoom: Sendable {
    /// Lets go of memory that is written into: handed on from task to task it would be copied.
    mutating func handOn()
}

/// The same with a room for each worker.
///
/// - Parameter room: what a worker begins with; no result may depend on what it has become.
func concurrentMap<Value: Sendable, Room: WorkerRoom, Result: Sendable>(
    _ values: [Value], room: Room, advance: @Sendable (Int, Int) -> Void = { _, _ in },
    _ transform: @escaping @Sendable (Value, Int, inout Room) throws -> Result
) async throws -> [Result] {
    // Small slices keep the cores busy to the end; single values would cost more in tasks than in work.
    let length = max(1, min(32, values.count / 64))
    let starts = Array(stride(from: 0, to: values.count, by: length))
    advance(0, values.count)
    return try await withThrowingTaskGroup(of: (slice: Int, results: [Result], room: Room).self) { group in
        func begin(_ slice: Int, in room: Room) {
            let start = starts[slice]
            group.addTask {
                var room = room
                let results = try (start..<min(start + length, values.count)).map { index in
                    try Task.checkCancellation()
                    return try transform(values[index], index, &room)
                }
                room.handOn()
                return (slice, results, room)
            }
        }
        var next = min(starts.count, ProcessInfo.processInfo.activeProcessorCount)
        for slice in 0..<next { begin(slice, in: room) }
        var slices = Array(repeating: [Result](), count: starts.count)
        var done = 0
        for try await (slice, results, room) in group {
            if next < starts.count {
                begin(next, in: room)
                next += 1
            }
            slices[slice] = results
            done += results.count
            advance(done, values.count)
        }
        return slices.flatMap(\.self)
    }
}

/// For workers that keep nothing.
private struct NoRoom: WorkerRoom {
    mutating func handOn() {}
}
