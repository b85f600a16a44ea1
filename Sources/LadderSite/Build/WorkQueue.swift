private import Foundation

/// Numbered values for workers, which take them slice by slice.
///
/// All that changes is the lock's: one that Thread Sanitizer sees, which it doesn't of `Mutex` on Linux.
final class WorkQueue: @unchecked Sendable {
    private struct State {
        /// The first value that nobody has taken.
        var next = 0
        var done = 0
        var error: (any Error)?
    }

    private let count: Int
    private let advance: @Sendable (Int, Int) -> Void
    private let lock = NSLock()
    private var state = State()

    /// - Parameter advance: told how many of how many values are done, one call after the other.
    init(count: Int, advance: @escaping @Sendable (Int, Int) -> Void) {
        self.count = count
        self.advance = advance
        advance(0, count)
    }

    /// Values to work on; nil once all are taken, or work on one has failed.
    func next() -> Range<Int>? {
        lock.withLock {
            guard state.next < count, state.error == nil else { return nil }
            // Large slices leave a ladder's files to one worker, which writes what several of them show but once. Smaller
            // and smaller ones, towards the end, let all workers end at the same time.
            let length = max(1, min(128, (count - state.next) / 8))
            let slice = state.next..<(state.next + length)
            state.next = slice.upperBound
            return slice
        }
    }

    func finish(_ slice: Range<Int>) {
        lock.withLock {
            state.done += slice.count
            advance(state.done, count)
        }
    }

    /// Ends the work; of several errors the first counts.
    func fail(_ error: any Error) { lock.withLock { state.error = state.error ?? error } }

    var error: (any Error)? { lock.withLock { state.error } }
}
