/// Maps values on all cores; the results stand in the order of the values, whichever is finished first.
///
/// The first error to occur is thrown, once all work that had begun has ended; so is a `CancellationError`.
///
/// - Parameter advance: told how many of how many values are done, one call after the other.
func concurrentMap<Value: Sendable, Result: Sendable>(
    _ values: [Value], advance: @Sendable (Int, Int) -> Void = { _, _ in },
    _ transform: @escaping @Sendable (Value, Int) throws -> Result
) async throws -> [Result] {
    // Small slices keep the cores busy to the end; single values would cost more in tasks than in work.
    let length = max(1, min(32, values.count / 64))
    let starts = Array(stride(from: 0, to: values.count, by: length))
    advance(0, values.count)
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
        for (slice, start) in starts.enumerated() {
            group.addTask {
                let results = try (start..<min(start + length, values.count)).map { index in
                    try Task.checkCancellation()
                    return try transform(values[index], index)
                }
                return (slice, results)
            }
        }
        var slices = Array(repeating: [Result](), count: starts.count)
        var done = 0
        for try await (slice, results) in group {
            slices[slice] = results
            done += results.count
            advance(done, values.count)
        }
        return slices.flatMap(\.self)
    }
}
