/// Why the output folder could not be written.
struct OutputFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The sorts of failure.
    enum Kind: Sendable {
        /// The environment failed: a full disk, missing rights.
        case system
        /// The folder holds something that the writer must not touch or cannot trust.
        case conflict
        /// Another build holds the folder.
        case busy
        /// Somebody has asked the build to end before its commit began.
        case interrupted
    }

    /// Which sort of failure it is.
    let kind: Kind
    /// What was tried, in plain words that follow “cannot”.
    let operation: String
    /// The path it was tried on, with the output folder in front.
    let path: String
    /// What went wrong; for a system failure the system's own words.
    let reason: String
    /// The paths in the way, in order; empty for a system failure.
    let conflicts: [OutputConflict]
    /// Whether the commit had begun, so that the next build finishes it.
    var isUnfinished = false
    /// Whether a removal had begun, so that some files are gone.
    var isPartlyRemoved = false

    /// The failure of a file-system operation.
    static func system(_ operation: String, _ path: String, _ error: OutputSystemError) -> OutputFailure {
        OutputFailure(kind: .system, operation: operation, path: path, reason: error.text, conflicts: [])
    }

    /// What the system would refuse, in words of our own.
    static func cause(_ operation: String, _ path: String, _ reason: String) -> OutputFailure {
        OutputFailure(kind: .system, operation: operation, path: path, reason: reason, conflicts: [])
    }

    /// Something at one path that the writer must not touch or cannot trust.
    static func conflict(_ operation: String, _ path: String, _ reason: String) -> OutputFailure {
        .conflict(operation, OutputConflict(path: path, reason: reason))
    }

    private static func conflict(_ operation: String, _ conflict: OutputConflict) -> OutputFailure {
        OutputFailure(
            kind: .conflict, operation: operation, path: conflict.path, reason: conflict.reason, conflicts: [conflict])
    }

    /// Things at several paths of an output folder that the writer must not touch.
    static func conflicts(
        _ operation: String, _ conflicts: [OutputConflict], in folder: String
    ) -> OutputFailure {
        if conflicts.count == 1, let only = conflicts.first { return .conflict(operation, only) }
        return OutputFailure(
            kind: .conflict, operation: operation, path: folder, reason: "\(conflicts.count) paths are in the way",
            conflicts: conflicts)
    }

    /// The end of a build that somebody has asked to end.
    static func interrupted(_ folder: String) -> OutputFailure {
        OutputFailure(kind: .interrupted, operation: "write", path: folder, reason: "interrupted", conflicts: [])
    }

    var description: String {
        let summary = "cannot \(operation) \(path): \(reason)"
        if conflicts.count < 2 { return summary }
        return ([summary] + conflicts.map { "  \($0.path): \($0.reason)" }).joined(separator: "\n")
    }
}
