#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Moves staged folders into place as they are, where the output has nothing of their names: one step for all their files.
struct WholeFolders: Sendable {
    private let folder: OutputFolder
    /// Whether the staging folder may hold what this build hasn't put there.
    private let isResuming: Bool
    /// The latest folder that was asked for: a commit's files come in the order of their paths.
    private var latest: (path: OutputPath, isMoved: Bool)?

    init(_ folder: OutputFolder, isResuming: Bool) { (self.folder, self.isResuming) = (folder, isResuming) }

    /// Whether a file is in its place with the outermost folder that it lies in.
    ///
    /// - Parameter area: the staging folder.
    mutating func hasMoved(_ path: OutputPath, from area: FolderDescriptor) throws(OutputSystemError) -> Bool {
        if let latest, latest.path.foldersShared(with: path) > 0 { return latest.isMoved }
        guard let name = path.outermostFolder else { return false }
        let isMoved = try move(name, from: area)
        latest = (path, isMoved)
        return isMoved
    }

    private func move(_ name: String, from area: FolderDescriptor) throws(OutputSystemError) -> Bool {
        if isResuming, try folder.system.status(of: name, in: area)?.kind != .folder { return false }
        do {
            try folder.system.renameToFreeName(name, in: area, to: folder.root)
            return true
        } catch let error where [EEXIST, ENOTEMPTY, ENOTDIR, ENOENT].contains(error.code) {
            // Each file finds out by itself: it may go into a folder that stands there.
            return false
        } catch let error where error.code == EXDEV {
            // A layered file system moves no folder that another layer holds; each of its files it does.
            return false
        }
    }
}
