#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds out how a file of the build compares with what stands at its path.
struct StandingFileComparer: Sendable {
    /// Where the file is to go.
    let folder: OutputFolder
    /// Whether an earlier build's record allows a file at a path to be replaced.
    let mayReplace: @Sendable (OutputPath) -> Bool

    /// Compares byte by byte, reading the standing file at most once.
    func compare(
        _ bytes: UnsafeBufferPointer<UInt8>, at path: OutputPath, in room: inout WriterRoom
    ) throws(OutputFailure) -> (change: StagedFile.Change, obstacle: OutputObstacle?) {
        do {
            let folders = room.folders(of: path)
            switch try folder.walker.find(folders, below: folder.root, along: &room.standing) {
            case .missing: return (.create, nil)
            case .link(let depth): return (.create, .link(depth: depth))
            case .file(let depth): return (.create, .fileOnTheWay(depth: depth))
            case .found(let parent): return try compare(bytes, at: path, in: parent, &room.buffer)
            }
        } catch {
            throw .system("read", folder.shown(path), error)
        }
    }

    private func compare(
        _ bytes: UnsafeBufferPointer<UInt8>, at path: OutputPath, in parent: FolderDescriptor, _ buffer: inout [UInt8]
    ) throws(OutputSystemError) -> (change: StagedFile.Change, obstacle: OutputObstacle?) {
        let kind: EntryStatus.Kind
        do {
            let (found, isSame) = try folder.system.compare(path.name, in: parent, with: bytes, &buffer)
            if isSame { return (.none, nil) }
            kind = found
        } catch let error where error.code == ENOENT {
            return (.create, nil)
        } catch {
            // A link or a socket cannot be opened; a file that cannot be opened is a failure.
            guard let status = try folder.system.status(of: path.name, in: parent) else { return (.create, nil) }
            if status.kind == .file { throw error }
            kind = status.kind
        }
        switch kind {
        case .file: return (.replace, mayReplace(path) ? nil : .foreignFile)
        case .folder: return (.create, .folder)
        case .symbolicLink: return (.create, .link(depth: path.components.count))
        case .special: return (.create, .special)
        }
    }
}
