/// One step of putting a build into place; doing a step again does no harm.
enum CommitStep: Equatable, Sendable {
    /// Removes a file that an earlier build wrote, and the folders that this leaves empty.
    case remove(OutputPath)
    /// Moves a staged file to where nothing stood when the build looked.
    case create(OutputPath)
    /// Moves a staged file to where a file stands that it may replace.
    case replace(OutputPath)
    /// Moves the staged manifest into place, where it changes; always the last step.
    case recordManifest

    /// The file that it is about; nil for the manifest.
    var path: OutputPath? {
        switch self {
        case .remove(let path), .create(let path), .replace(let path): path
        case .recordManifest: nil
        }
    }

    /// Whether it takes a file away.
    var isRemoval: Bool {
        if case .remove = self { true } else { false }
    }
}
