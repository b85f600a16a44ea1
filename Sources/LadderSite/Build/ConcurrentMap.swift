private import Foundation

/// Maps values on all cores; the results stand in the order of the values, whichever is finished first.
///
/// The first error to occur is thrown, once all work that had begun has ended; so is a `CancellationError`.
///
/// - Parameter advance: told how many of how many values are done, one call after the other.
func concurrentMap<Value: Sendable, Result: Sendable>(
    _ values: [Value], advance: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
    _ transform: @escaping @Sendable (Value, Int) throws -> Result
) async throws -> [Result] {
    try await concurrentMap(values, room: { NoRoom() }, advance: advance) { value, index, _ in
        try transform(value, index)
    }
}

/// The same with a room for each worker, such as memory to write into.
///
/// - Parameter room: what a worker begins with; no result may depend on what it has become.
func concurrentMap<Value: Sendable, Room: ~Copyable, Result: Sendable>(
    _ values: [Value], room: @escaping @Sendable () -> Room,
    advance: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
    _ transform: @escaping @Sendable (Value, Int, inout Room) throws -> Result
) async throws -> [Result] {
    let slices = WorkSlices<Result>(of: values.count, advance: advance)
    try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<min(slices.count, ProcessInfo.processInfo.activeProcessorCount) {
            group.addTask {
                var room = room()
                while let slice = await slices.next() {
                    var results: [Result] = []
                    results.reserveCapacity(slice.count)
                    for index in slice {
                        try Task.checkCancellation()
                        results.append(try transform(values[index], index, &room))
                    }
                    await slices.finish(slice, results)
                }
            }
        }
        try await group.waitForAll()
    }
    return await slices.results
}

/// For workers that keep nothing.
private struct NoRoom: ~Copyable {}
