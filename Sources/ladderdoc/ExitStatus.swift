/// How the program ends when it isn't 0, for scripts.
enum ExitStatus: Int32, Error {
    /// The content has errors; nothing was written.
    case wrongContent = 1
    /// Wrong usage or configuration.
    case wrongUsage = 2
    /// Something could not be read or written; the old output is intact.
    case environmentFailed = 3
}
