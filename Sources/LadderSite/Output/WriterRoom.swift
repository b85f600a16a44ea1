/// What a worker keeps while it stages one file after the other.
struct WriterRoom: Sendable {
    /// From the output folder, and from there by way of the staging folder.
    var standing = FolderTrail()
    var staged = FolderTrail()
    /// Where standing files are read.
    var buffer: [UInt8] = []
}
