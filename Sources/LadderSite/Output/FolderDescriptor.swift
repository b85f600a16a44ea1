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

    /// Takes over an open descriptor.
    init(owning number: Int32) {
        self.number = number
    }

    deinit {
        // A folder is only read, so closing it has nothing left to report.
        _ = close(number)
    }
}
