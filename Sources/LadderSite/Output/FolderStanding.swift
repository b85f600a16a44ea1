#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where an opened folder is mounted, and whose files in it may be taken away.
struct FolderStanding: Sendable {
    private let device: dev_t
    /// A folder of the same disk that is mounted inside another has the same device, and yet nothing can be moved there.
    private let mount: MountPoint?
    /// Whether each file may be taken away by its owner alone, as in folders that many share.
    let keepsForeignFiles: Bool

    /// - Parameter mount: nil where the system doesn't tell.
    init(_ record: stat, mount: MountPoint?) {
        device = record.st_dev
        self.mount = mount
        let user = geteuid()
        // The numeric value of S_ISVTX: its imported type isn't the same everywhere.
        keepsForeignFiles = UInt32(record.st_mode) & 0o1000 != 0 && record.st_uid != user && user != 0
    }

    /// Whether a file can be moved from one to the other.
    func isBeside(_ other: FolderStanding) -> Bool { device == other.device && mount?.number == other.mount?.number }
}
