import Synchronization

@testable import LadderSite

/// A fault injector that counts operations and fails the chosen ones.
final class FaultScript: Sendable {
    private let count = Mutex(0)
    private let shouldFail: @Sendable (Int, OutputOperation) -> Int32?

    /// Asks the closure about every operation, which are counted from one.
    init(_ shouldFail: @escaping @Sendable (Int, OutputOperation) -> Int32?) {
        self.shouldFail = shouldFail
    }

    /// The file system with these faults.
    var system: OutputSystem {
        OutputSystem(
            fault: { operation in
                let number = self.count.withLock { count in
                    count += 1
                    return count
                }
                return self.shouldFail(number, operation)
            }, waitsForDisk: false)
    }

    /// How many operations were asked for.
    var operations: Int { count.withLock { $0 } }
}
