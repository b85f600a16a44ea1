/// Finds the files of earlier builds that still stand in the output folder.
struct StaleFileFinder: Sendable {
    /// The output folder.
    let folder: OutputFolder
    /// What the latest build wrote; nil when there was none.
    let recorded: OutputManifest?

    /// The recorded files but for those at the given places; a link where one was is a conflict.
    func find(
        besides places: OutputPaths, conflicts: inout [OutputConflict]
    ) throws(OutputFailure) -> Set<OutputPath> {
        var stale: Set<OutputPath> = []
        for path in recorded?.paths.subtracting(places) ?? [] {
            do {
                switch try folder.walker.find(path.folders, below: folder.root) {
                case .missing, .file: break
                case .link(let depth): conflicts.append(.link(at: folder.shown(path, depth: depth)))
                case .found(let parent):
                    switch try folder.system.status(of: path.name, in: parent)?.kind {
                    case .file: stale.insert(path)
                    case .symbolicLink: conflicts.append(.link(at: folder.shown(path)))
                    // Someone has put something else there, which is not ours to remove.
                    case .folder, .special, nil: break
                    }
                }
            } catch {
                throw .system("read", folder.shown(path), error)
            }
        }
        return stale
    }
}
