internal import LadderSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

#if os(Linux)
    private import CLinux
#endif

/// The one seam through which the output writer reaches the file system: folders, names and locks.
struct OutputSystem: Sendable {
    /// Asked before every operation; an `errno` value in answer makes the operation fail with it.
    var fault: (@Sendable (OutputOperation) -> Int32?)?
    /// Without it nothing survives a power cut, and thousands of small builds are tested in a moment.
    var waitsForDisk = true

    /// Throws what the fault injector, if there is one, wants this operation to fail with.
    func admit(_ operation: OutputOperation) throws(OutputSystemError) {
        if let code = fault?(operation) { throw OutputSystemError(code: code) }
    }

    /// Opens the output folder itself, which may be reached through symbolic links.
    func openFolder(atPath path: String) throws(OutputSystemError) -> FolderDescriptor {
        try admit(.openFolder)
        return FolderDescriptor(
            owning: try repeating { openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }, mayBeLocked: true)
    }

    /// Opens a folder by one name inside another; fails on a symbolic link.
    func openFolder(_ name: String, in folder: FolderDescriptor) throws(OutputSystemError) -> FolderDescriptor {
        try admit(.openFolder)
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        return FolderDescriptor(owning: try repeating { name.withCString { openat(folder.number, $0, flags) } })
    }

    /// Makes the folder at a path that is not below an open folder.
    func makeFolder(atPath path: String, mode: mode_t = 0o777) throws(OutputSystemError) {
        try admit(.makeFolder)
        try repeating { mkdirat(AT_FDCWD, path, mode) }
    }

    /// Makes a folder inside another.
    func makeFolder(_ name: String, in folder: FolderDescriptor, mode: mode_t) throws(OutputSystemError) {
        try admit(.makeFolder)
        try repeating { name.withCString { mkdirat(folder.number, $0, mode) } }
    }

    /// Removes the empty folder at a path that is not below an open folder.
    func removeFolder(atPath path: String) throws(OutputSystemError) {
        try admit(.removeFolder)
        try repeating { unlinkat(AT_FDCWD, path, AT_REMOVEDIR) }
    }

    /// Removes an empty folder inside another.
    func removeFolder(_ name: String, in folder: FolderDescriptor) throws(OutputSystemError) {
        try admit(.removeFolder)
        try repeating { unlinkat(folder.number, name, AT_REMOVEDIR) }
    }

    /// Removes a name that is not a folder; a symbolic link is removed itself, not what it points to.
    func removeFile(_ name: String, in folder: FolderDescriptor) throws(OutputSystemError) {
        try admit(.removeFile)
        try repeating { unlinkat(folder.number, name, 0) }
    }

    /// Moves a file to another folder of the same file system, in one step that replaces what had the name.
    func rename(
        _ name: String, in folder: FolderDescriptor, to newName: String, in newFolder: FolderDescriptor
    ) throws(OutputSystemError) {
        try admit(.rename)
        try repeating { renameat(folder.number, name, newFolder.number, newName) }
    }

    /// Moves a file or folder to another folder of the same file system, where nothing has its name; throws `EEXIST`
    /// when something has.
    func renameToFreeName(
        _ name: String, in folder: FolderDescriptor, to newFolder: FolderDescriptor
    ) throws(OutputSystemError) {
        do {
            try admit(.rename)
            #if os(Linux)
                try repeating { renameat2(folder.number, name, newFolder.number, name, UInt32(RENAME_NOREPLACE)) }
            #else
                try repeating { renameatx_np(folder.number, name, newFolder.number, name, UInt32(RENAME_EXCL)) }
            #endif
        } catch let error where [EINVAL, ENOTSUP].contains(error.code) {
            // Not every file system can do both in one step.
            guard try status(of: name, in: newFolder) == nil else { throw OutputSystemError(code: EEXIST) }
            try rename(name, in: folder, to: name, in: newFolder)
        }
    }

    /// Whether anything stands at a path that is not below an open folder, be it a link that leads nowhere.
    func hasEntry(atPath path: String) throws(OutputSystemError) -> Bool {
        try admit(.inspect)
        var record = stat()
        do {
            try repeating { fstatat(AT_FDCWD, path, &record, AT_SYMLINK_NOFOLLOW) }
        } catch let error where error.code == ENOENT {
            return false
        }
        return true
    }

    /// Says what stands under a name; nil when nothing does.
    func status(of name: String, in folder: FolderDescriptor) throws(OutputSystemError) -> EntryStatus? {
        try admit(.inspect)
        var record = stat()
        do {
            try repeating { name.withCString { fstatat(folder.number, $0, &record, AT_SYMLINK_NOFOLLOW) } }
        } catch let error where error.code == ENOENT {
            return nil
        }
        return EntryStatus(record)
    }

    /// Lists the names in a folder, in the order of their bytes.
    func names(in folder: FolderDescriptor) throws(OutputSystemError) -> [String] {
        try admit(.listFolder)
        // A descriptor of its own, because the stream takes it over and moves its offset.
        let number = try repeating { openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard let stream = fdopendir(number) else {
            let error = OutputSystemError.latest
            _ = close(number)
            throw error
        }
        defer { closedir(stream) }
        guard let names = FolderEntries.names({ readdir(stream) }) else { throw .latest }
        return names.map(\.name).filter { $0 != "." && $0 != ".." }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Takes the folder's advisory lock for this open folder without waiting for it; throws `EWOULDBLOCK` when taken.
    ///
    /// - Parameter isShared: whether others may have it too, as long as nobody needs it alone.
    func lock(_ folder: FolderDescriptor, isShared: Bool = false) throws(OutputSystemError) {
        try admit(.lockFolder)
        try repeating { flock(folder.number, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) }
    }

    /// Gives the folder's advisory lock back.
    func unlock(_ folder: FolderDescriptor) {
        _ = flock(folder.number, LOCK_UN)
    }

    /// Waits until the folder's own entries are on the disk.
    func synchronize(_ folder: FolderDescriptor) throws(OutputSystemError) {
        try admit(.synchronizeFolder)
        guard waitsForDisk else { return }
        try repeating { fsync(folder.number) }
    }

    /// Waits until all that has been written to the folder's file system is on the disk, whoever wrote it.
    ///
    /// One call for a whole build: a call for each of thousands of files takes many times as long.
    func synchronizeAll(around folder: FolderDescriptor) throws(OutputSystemError) {
        try admit(.synchronizeAll)
        guard waitsForDisk else { return }
        #if os(Linux)
            try repeating { syncfs(folder.number) }
        #else
            try repeating { fsync_volume_np(folder.number, SYNC_VOLUME_FULLSYNC | SYNC_VOLUME_WAIT) }
        #endif
    }

    /// Whether names in the folder may be changed, as far as rights and a write-protected disk go.
    func checkWritable(_ folder: FolderDescriptor) throws(OutputSystemError) {
        try admit(.checkAccess)
        try repeating { faccessat(folder.number, ".", W_OK | X_OK, AT_EACCESS) }
    }

    /// Where the folder is mounted, and whose files in it may be taken away.
    func standing(of folder: FolderDescriptor) throws(OutputSystemError) -> FolderStanding {
        try admit(.inspect)
        var record = stat()
        try repeating { fstat(folder.number, &record) }
        return FolderStanding(record, mount: mount(of: "", in: folder))
    }

    /// Whether something else is mounted on an entry, which can then be neither moved nor removed.
    func isMountPoint(_ name: String, in folder: FolderDescriptor) throws(OutputSystemError) -> Bool {
        try admit(.inspect)
        return mount(of: name, in: folder)?.isRoot == true
    }

    /// Where an entry is mounted; nil where the system doesn't tell.
    ///
    /// - Parameter name: empty for the folder itself.
    private func mount(of name: String, in folder: FolderDescriptor) -> MountPoint? {
        #if os(Linux)
            var record = statx()
            let flags = AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH
            guard statx(folder.number, name, flags, UInt32(STATX_MNT_ID), &record) == 0 else { return nil }
            return MountPoint(record)
        #else
            return nil
        #endif
    }

    /// Makes a system call, again while a signal interrupts it, and throws when it answers -1.
    @discardableResult
    func repeating(_ call: () -> Int32) throws(OutputSystemError) -> Int32 {
        while true {
            let result = call()
            if result != -1 { return result }
            if errno != EINTR { throw .latest }
        }
    }
}
