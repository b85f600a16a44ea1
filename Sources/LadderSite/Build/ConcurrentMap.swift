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

/// The same with a room for each worker: what it keeps from value to value, such as memory to write into.
///
/// - Parameter room: what a worker begins with; no result may depend on what it has become.
func concurrentMap<Value: Sendable, Room: ~Copyable, Result: Sendable>(
    _ values: [Value], room: @escaping @Sendable () -> Room,
    advance: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
    _ transform: @escaping @Sendable (Value, Int, inout Room) throws -> Result
) async throws -> [Result] {
    let queue = WorkQueue(count: values.count, advance: advance)
    let work = { @Sendable in
        var room = room()
        var shares: [(start: Int, results: [Result])] = []
        while let slice = queue.next() {
            do {
                let results = try slice.map { index in
                    try Task.checkCancellation()
                    return try transform(values[index], index, &room)
                }
                queue.finish(slice)
                shares.append((slice.lowerBound, results))
            } catch {
                queue.fail(error)
            }
        }
        return shares
    }
    var shares: [(start: Int, results: [Result])] = []
    // For little work another thread is not worth its start.
    if values.count > 1, Processors.count > 1 {
        shares = await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
            for _ in 1..<min(Processors.count, values.count) { group.addTask(operation: work) }
            var shares = work()
            for await others in group { shares += others }
            return shares
        }
    } else {
        shares = work()
    }
    if let error = queue.error { throw error }
    // From the last, so that each share is let go of as soon as it has been taken over.
    shares.sort { $0.start > $1.start }
    var results: [Result] = []
    results.reserveCapacity(values.count)
    while let share = shares.popLast() {
        // One after the other: `+=` copies what is no plain bytes through a table of functions.
        for result in share.results { results.append(result) }
    }
    return results
}

/// For workers that keep nothing.
private struct NoRoom: ~Copyable {}

private enum Processors {
    /// How many the process may use; asked once.
    ///
    /// Whether it has a smaller share of them only matters where there are many: the system reads that from files, which
    /// takes as long as a page or two.
    static let count: Int = {
        let count = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        return count <= 4 ? count : ProcessInfo.processInfo.activeProcessorCount
    }()
}
