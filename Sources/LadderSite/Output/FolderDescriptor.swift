#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open folder, closed when its last owner goes away.
///
/// Pass the folder itself to the functions that use its number, never the number alone: the caller's reference is
/// what keeps it open for the length of the call.
final class FolderDescriptor: Sendable {
    /// The descriptor's number, valid as long as this object lives.
    let number: Int32

    private let mayBeLocked: Bool

    /// Takes over an open descriptor.
    init(owning number: Int32, mayBeLocked: Bool = false) {
        self.number = number
        self.mayBeLocked = mayBeLocked
    }

    deinit {
        // A child process that another thread starts holds a copy of the descriptor for a moment, and closing ours
        // alone would leave it the lock.
        if mayBeLocked { _ = flock(number, LOCK_UN) }
        // A folder is only read, so closing it has nothing left to report.
        _ = close(number)
    }
}
