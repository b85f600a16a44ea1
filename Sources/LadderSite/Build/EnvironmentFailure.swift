/// The system did not let us read or write: no mistake of the author's.
public struct EnvironmentFailure: Error, CustomStringConvertible {
    /// One line, or several where several files are in the way.
    public let description: String
    /// What to do; empty where the reason says it.
    public let help: [String]

    /// Whether an error is none of the environment's: somebody has asked the program to end.
    static func isInterruption(_ error: any Error) -> Bool {
        error is CancellationError || (error as? OutputFailure)?.kind == .interrupted
    }

    init(_ error: any Error) {
        description = "\(error)"
        help = (error as? OutputFailure).map(Self.help) ?? []
    }

    private static func help(with failure: OutputFailure) -> [String] {
        var help: [String] = []
        switch failure.kind {
        case .conflict:
            help.append(
                "move it away or choose another output folder; only files of an earlier build are replaced or removed")
            if failure.conflicts.contains(where: \.isAdoptable) {
                help.append("or build with --adopt, which replaces a file that stands where a page must go")
            }
        case .busy: help.append("wait for it to end")
        case .system, .interrupted: break
        }
        if failure.isUnfinished {
            help.append(
                "the new pages are in place in part; once this is put right, the next build puts the rest there")
        }
        if failure.isPartlyRemoved {
            help.append("some pages are removed already; once this is put right, run the command again")
        }
        return help
    }
}
