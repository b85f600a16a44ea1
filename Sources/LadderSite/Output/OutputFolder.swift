#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The opened output folder, with the words for its paths in messages.
struct OutputFolder: Sendable {
    /// The file system it is on.
    let system: OutputSystem
    /// The folder itself.
    let root: FolderDescriptor
    /// The folder's path as the user gave it, for messages.
    let path: String

    /// The walker through the folders below.
    var walker: FolderWalker { FolderWalker(system: system) }

    /// A path in the folder as the user knows it.
    func shown(_ name: String) -> String { Self.shown(name, in: path) }

    /// A path in a folder as the user knows it.
    static func shown(_ name: String, in path: String) -> String {
        path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }

    /// A path in the folder as the user knows it.
    func shown(_ path: OutputPath) -> String {
        shown(path.text)
    }

    /// The part of a path down to the component of the given number, as the user knows it.
    func shown(_ path: OutputPath, depth: Int) -> String {
        shown(path.components.prefix(depth).joined(separator: "/"))
    }

    /// Reads one of the writer's own records; nil when there is none.
    func record(_ name: String) throws(OutputFailure) -> [UInt8]? {
        do {
            switch try system.status(of: name, in: root)?.kind {
            case nil: return nil
            case .file: return try system.contents(of: name, in: root)
            case .folder, .symbolicLink, .special: break
            }
        } catch {
            throw .system("read", shown(name), error)
        }
        throw .conflict("read", shown(name), "it is not a regular file")
    }

    /// Whether it holds nothing but what the writer keeps for itself.
    var holdsOnlyRecords: Bool {
        get throws(OutputSystemError) {
            try system.names(in: root).allSatisfy { $0.hasPrefix(ReservedName.prefix) }
        }
    }

    /// Waits until all that was done to the folder is on the disk.
    func synchronizeAll() throws(OutputFailure) {
        do {
            try system.synchronizeAll(around: root)
        } catch {
            throw .system("write", path, error)
        }
    }

    /// A failure together with whether it leaves a commit that the next build finishes.
    func noting(_ failure: OutputFailure) -> OutputFailure {
        var failure = failure
        // Where even that can't be read, the failure itself is what there is to say.
        do { failure.isUnfinished = try record(ReservedName.journal) != nil } catch {}
        return failure
    }

    /// Keeps other builds from writing into the folder; where the file system knows no locks it does nothing.
    ///
    /// - Parameter isShared: whether others may read it, for this build does no more.
    func lock(isShared: Bool = false) throws(OutputFailure) {
        do {
            try system.lock(root, isShared: isShared)
        } catch let error where error.code == EWOULDBLOCK {
            throw OutputFailure(
                kind: .busy, operation: "write", path: path, reason: "another build is writing to it", conflicts: [])
        } catch {
            // Network file systems may refuse the lock of a folder; that is no reason to refuse the build.
        }
    }
}
