#if canImport(Glibc)
    @preconcurrency private import Glibc
#elseif canImport(Musl)
    @preconcurrency private import Musl
#else
    @preconcurrency private import Darwin
#endif

/// Where results go.
enum StandardOutput {
    /// Writes what is still held back; a result that is cut off must not look like success.
    static func finish() throws(ExitStatus) {
        let code = fflush(nil) == 0 ? 0 : errno
        // Of blocks that could not be written before, the stream knows no more than that.
        guard code != 0 || ferror(stdout) != 0 else { return }
        // Whoever reads may have read enough, and a stream that is closed on purpose wants nothing.
        guard code != EPIPE, code != EBADF, code != 0 || !isUnread else { return }
        let reason = code == 0 ? "not all of it could be written" : String(cString: strerror(code))
        StandardError.write("error: cannot write the output: \(reason)\n")
        throw .environmentFailed
    }

    /// Whether it is a pipe that nobody reads from any more.
    private static var isUnread: Bool {
        var standing = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
        return poll(&standing, 1, 0) == 1 && Int32(standing.revents) & Int32(POLLERR) != 0
    }
}
