#if os(Linux)
    internal import CLinux
#endif

/// The mount that a file or folder belongs to.
struct MountPoint: Sendable {
    /// The same for all that is mounted in one place.
    let number: UInt64
    /// Whether it is the file or folder itself that is mounted.
    let isRoot: Bool

    #if os(Linux)
        /// Nil before Linux 5.8, which is the first to tell.
        init?(_ record: statx) {
            guard record.stx_mask & UInt32(STATX_MNT_ID) != 0 else { return nil }
            number = record.stx_mnt_id
            isRoot = record.stx_attributes & UInt64(STATX_ATTR_MOUNT_ROOT) != 0
        }
    #endif
}
