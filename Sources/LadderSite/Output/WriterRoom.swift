/// What a worker keeps while it stages one file after the other.
struct WriterRoom: Sendable {
    /// From the output folder.
    var standing = FolderTrail()
    /// The staging folder, and from there.
    var area: FolderDescriptor?
    var staged = FolderTrail()
    /// Where standing files are read.
    var buffer: [UInt8] = []
    /// The latest file, with the names of the folders that it lies in.
    private var latest: (path: OutputPath, folders: [String])?

    /// The names of the folders that a file lies in, outermost first; mostly the next one lies there too.
    mutating func folders(of path: OutputPath) -> [String] {
        if let latest, latest.path.isBeside(path) { return latest.folders }
        let folders = path.folders
        latest = (path, folders)
        return folders
    }
}
