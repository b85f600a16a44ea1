/// The system did not let us read or write: no mistake of the author's.
public struct EnvironmentFailure: Error, CustomStringConvertible {
    /// One line, or several where several files are in the way.
    public let description: String
    /// What to do; empty where the reason says it.
    public let help: [String]

    init(_ error: any Error) {
        description = "\(error)"
        help =
            switch (error as? OutputFailure)?.kind {
            case .conflict:
                ["move it away or choose another output folder; only files of an earlier build are replaced or removed"]
            case .busy: ["wait for it to end"]
            case .system, nil: []
            }
    }
}
