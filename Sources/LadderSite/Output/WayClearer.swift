/// Finds out whether removing stale files makes room for a file of the build.
struct WayClearer: Sendable {
    /// What it takes to make room.
    enum Answer: Sendable {
        /// Removing these stale files is enough.
        case removing([OutputPath])
        /// Something that is not ours would have to go.
        case impossible(OutputConflict)
    }

    /// The output folder.
    let folder: OutputFolder
    /// The files of earlier builds that this build removes.
    let stale: Set<OutputPath>

    /// Says how the obstacle to a file can be cleared.
    func clearing(_ obstacle: OutputObstacle, for path: OutputPath) throws(OutputFailure) -> Answer {
        let shown = folder.shown(path)
        switch obstacle {
        case .foreignFile:
            return .impossible(
                OutputConflict(
                    path: shown, reason: "a file that no earlier build wrote stands there", isAdoptable: true))
        case .special:
            return .impossible(OutputConflict(path: shown, reason: "something that is not a regular file stands there"))
        case .link(let depth):
            return .impossible(.link(at: folder.shown(path, depth: depth)))
        case .fileOnTheWay(let depth):
            let ancestors = path.ancestors
            if ancestors.indices.contains(depth - 1), stale.contains(ancestors[depth - 1]) {
                return .removing([ancestors[depth - 1]])
            }
            return .impossible(
                OutputConflict(
                    path: folder.shown(path, depth: depth),
                    reason: "a file that no earlier build wrote stands where a folder must go"))
        case .folder:
            do {
                if let files = try staleFiles(at: path) { return .removing(files) }
            } catch {
                throw .system("read", shown, error)
            }
            return .impossible(
                OutputConflict(path: shown, reason: "a folder stands there that holds more than earlier builds wrote"))
        }
    }

    /// The stale files in a folder; nil when anything else is in it.
    private func staleFiles(at path: OutputPath) throws(OutputSystemError) -> [OutputPath]? {
        switch try folder.walker.find(path.components, below: folder.root) {
        case .found(let opened): try staleFiles(in: opened, at: path)
        // It has changed since the file was staged; then it is not ours.
        case .missing, .link, .file: nil
        }
    }

    private func staleFiles(
        in opened: FolderDescriptor, at path: OutputPath
    ) throws(OutputSystemError) -> [OutputPath]? {
        var files: [OutputPath] = []
        for name in try folder.system.names(in: opened) {
            let entry = path.appending(name)
            switch try folder.system.status(of: name, in: opened)?.kind {
            case .file where stale.contains(entry):
                files.append(entry)
            case .folder:
                let inner = try folder.system.openFolder(name, in: opened)
                guard let below = try staleFiles(in: inner, at: entry) else { return nil }
                files += below
            default:
                return nil
            }
        }
        // An empty folder would not become empty by our doing, so it is somebody else's.
        return files.isEmpty ? nil : files
    }
}
