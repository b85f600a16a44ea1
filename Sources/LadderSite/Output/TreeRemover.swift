/// Removes a folder of the writer's own with all it holds, never following a symbolic link.
struct TreeRemover: Sendable {
    /// The file system to work on.
    let system: OutputSystem

    /// Removes the folder of that name.
    func remove(_ name: String, in parent: FolderDescriptor) throws(OutputSystemError) {
        let folder = try system.openFolder(name, in: parent)
        for entry in try system.names(in: folder) {
            switch try system.status(of: entry, in: folder)?.kind {
            case .folder: try remove(entry, in: folder)
            case .file, .symbolicLink, .special: try system.removeFile(entry, in: folder)
            case nil: break
            }
        }
        try system.removeFolder(name, in: parent)
    }
}
