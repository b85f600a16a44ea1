/// How the program ends when it isn't 0, for scripts.
enum ExitStatus: Int32, Error {
    /// The content has errors; nothing was written.
    case wrongContent = 1
    /// Wrong usage or configuration.
    case wrongUsage = 2
    /// Something could not be read or written; the old output is intact, or the next build completes the new one.
    case environmentFailed = 3
    /// Somebody has asked the program to end.
    case interrupted = 130

    /// The same for people, with the good end first.
    static let meanings: [(status: Int32, meaning: String)] = [
        (0, "Done."),
        (wrongContent.rawValue, "The content has errors; nothing was written."),
        (wrongUsage.rawValue, "The command or the settings are wrong; nothing was written."),
        (environmentFailed.rawValue, "Reading or writing failed; the next build completes what was begun."),
        (interrupted.rawValue, "Interrupted; no page is half written."),
    ]

    /// The paragraph of a command's help.
    static let help = meanings.reduce("Exit status, for scripts:\n") { text, end in
        text + "\n  \(end.status)  \(end.meaning)"
    }
}
