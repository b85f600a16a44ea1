/// What a build would do to one file of the output folder.
public struct SiteChange: Sendable {
    public enum Kind: Sendable {
        case new, changed, removed
    }

    public let kind: Kind
    /// The file's path with the output folder as the user named it.
    public let path: String

    /// The changes of a commit in the order of their paths.
    static func changes(in plan: CommitPlan, output: String) -> [SiteChange] {
        let changes: [(path: OutputPath, kind: Kind)] = plan.steps.compactMap { step in
            switch step {
            case .create(let path): (path, .new)
            case .replace(let path): (path, .changed)
            case .remove(let path): (path, .removed)
            case .recordManifest: nil
            }
        }
        return changes.sorted { $0.path < $1.path }.map { SiteChange(kind: $0.kind, path: output + $0.path.text) }
    }
}
