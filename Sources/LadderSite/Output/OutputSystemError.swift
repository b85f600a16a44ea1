#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the operating system answered when one file-system operation failed.
struct OutputSystemError: Error, Equatable, Sendable {
    /// The `errno` value.
    let code: Int32

    /// Keeps an `errno` value.
    init(code: Int32) {
        self.code = code
    }

    /// The failure of the call that was made last on this thread.
    static var latest: OutputSystemError { OutputSystemError(code: errno) }

    /// The system's own words for the failure, such as “No space left on device”.
    var text: String {
        var buffer = [CChar](repeating: 0, count: 256)
        // One byte is held back so that the text ends with a NUL whatever the call does.
        _ = strerror_r(code, &buffer, buffer.count - 1)
        let text = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return text.isEmpty ? "error \(code)" : text
    }
}
