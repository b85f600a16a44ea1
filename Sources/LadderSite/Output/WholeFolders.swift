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
    /// The latest folder that was asked for: a commit's files come in the order of their paths.
    private var latest: (path: OutputPath, isMoved: Bool)?

    init(_ folder: OutputFolder) { self.folder = folder }

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
        guard try folder.system.status(of: name, in: folder.root) == nil,
            try folder.system.status(of: name, in: area)?.kind == .folder
        else { return false }
        do {
            try folder.system.rename(name, in: area, to: name, in: folder.root)
            return true
        } catch let error where [EEXIST, ENOTEMPTY, ENOTDIR].contains(error.code) {
            // Something has been put there just now; what it is, is told file by file.
            return false
        } catch let error where error.code == EXDEV {
            // A layered file system moves no folder that another layer holds; each of its files it does.
            return false
        }
    }
}
