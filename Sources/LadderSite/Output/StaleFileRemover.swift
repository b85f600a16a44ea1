#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Removes a file that an earlier build wrote, and the folders that this leaves empty.
struct StaleFileRemover: Sendable {
    /// The output folder, which itself is never removed.
    let folder: OutputFolder

    /// Removes the file if it is there, and the folders even if it is not, as an interrupted commit leaves them.
    func remove(_ path: OutputPath) throws(OutputFailure) {
        let conflict: OutputConflict?
        do {
            conflict = try removeFile(path)
            if conflict == nil { try removeEmptyFolders(above: path) }
        } catch {
            throw .system("remove", folder.shown(path), error)
        }
        if let conflict { throw .conflict("remove", conflict.path, conflict.reason) }
    }

    /// Removes the file itself; answers what forbids it.
    private func removeFile(_ path: OutputPath) throws(OutputSystemError) -> OutputConflict? {
        switch try folder.walker.find(path.folders, below: folder.root) {
        case .link(let depth): return .link(at: folder.shown(path, depth: depth))
        case .missing, .file: return nil
        case .found(let parent):
            switch try folder.system.status(of: path.name, in: parent)?.kind {
            case .symbolicLink: return .link(at: folder.shown(path))
            // Someone has put something else there, which is not ours to remove.
            case .folder, .special, nil: return nil
            case .file: try folder.system.removeFile(path.name, in: parent)
            }
            return nil
        }
    }

    private func removeEmptyFolders(above path: OutputPath) throws(OutputSystemError) {
        for ancestor in path.ancestors.reversed() {
            guard case .found(let parent) = try folder.walker.find(ancestor.folders, below: folder.root) else {
                continue
            }
            do {
                try folder.system.removeFolder(ancestor.name, in: parent)
            } catch let error where error.code == ENOENT {
                continue
            } catch let error where [ENOTEMPTY, EEXIST, EBUSY, ENOTDIR].contains(error.code) {
                // It still holds something, or is held by someone, or is no folder any more.
                return
            }
        }
    }
}
