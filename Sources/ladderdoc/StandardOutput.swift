private import Foundation

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Where results go.
enum StandardOutput {
    /// Writes what is still held back; a result that is cut off must not look like success.
    static func finish() throws(ExitStatus) {
        guard fflush(nil) != 0 else { return }
        let code = errno
        // Whoever reads may have read enough, and a stream that is closed on purpose wants nothing.
        guard code != EPIPE, code != EBADF else { return }
        StandardError.write("error: cannot write the output: \(String(cString: strerror(code)))\n")
        throw .environmentFailed
    }
}
