internal import LadderSource

/// The system did not let us read or write: no mistake of the author's.
public struct EnvironmentFailure: Error, CustomStringConvertible {
    /// One line, or several where several files are in the way.
    public let description: String
    /// What to do; empty where the reason says it.
    public let help: [String]

    init(_ error: any Error) {
        if let failure = error as? OutputFailure {
            description = failure.description
            help =
                failure.kind == .conflict
                ? ["move them away or choose another output folder; only files of an earlier build are replaced"] : []
        } else if let failure = error as? SourceFailure {
            description = failure.description
            help = []
        } else {
            description = "\(error)"
            help = []
        }
    }
}
