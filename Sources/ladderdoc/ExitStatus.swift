/// How the program ends, for scripts.
enum ExitStatus: Int32, Error {
    case done = 0
    /// The content has errors; nothing was written.
    case wrongContent = 1
    /// Wrong usage or configuration.
    case wrongUsage = 2
    /// Something could not be read or written; the old output is intact.
    case environmentFailed = 3
}
