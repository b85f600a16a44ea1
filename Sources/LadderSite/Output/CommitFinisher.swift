#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Does the steps of a journal, from the first or again after an interruption, then removes staging and journal.
struct CommitFinisher: Sendable {
    /// The output folder.
    let folder: OutputFolder
    /// Whether a file that no earlier build wrote may be replaced.
    let adopt: Bool
    /// Whether some of the steps may have been done before.
    let isResuming: Bool

    private var staging: StagingArea { StagingArea(folder: folder) }

    /// Does all the steps; `advance` is told how many of how many are done.
    func finish(
        _ journal: CommitJournal, advance: (Int, Int) -> Void = { _, _ in }
    ) throws(OutputFailure) {
        var room = WriterRoom()
        var whole = WholeFolders(folder, isResuming: isResuming)
        for (index, step) in journal.steps.enumerated() {
            advance(index, journal.steps.count)
            switch step {
            case .remove(let path):
                // Folders go with their last files.
                room = WriterRoom()
                try StaleFileRemover(folder: folder).remove(path)
            case .create(let path):
                if try !isInPlace(path, &whole, in: &room) { try moveIntoPlace(path, mayReplace: adopt, in: &room) }
            case .replace(let path): try moveIntoPlace(path, mayReplace: true, in: &room)
            case .recordManifest: try recordManifest()
            }
        }
        // Without a new manifest the journal is the only record of what may not be on the disk yet.
        if journal.steps.last != .recordManifest { try folder.synchronizeAll() }
        try cleanUp()
    }

    /// The manifest says that all is done, so all else is on the disk before it is.
    private func recordManifest() throws(OutputFailure) {
        try folder.synchronizeAll()
        try staging.promoteRecord(ReservedName.manifest)
    }

    /// Removes staging and journal after the last step; the journal last, so that nothing is left without it.
    func cleanUp() throws(OutputFailure) {
        try staging.remove()
        do {
            try folder.system.removeFile(ReservedName.journal, in: folder.root)
        } catch {
            throw .system("remove", folder.shown(ReservedName.journal), error)
        }
    }

    private func isInPlace(
        _ path: OutputPath, _ whole: inout WholeFolders, in room: inout WriterRoom
    ) throws(OutputFailure) -> Bool {
        do throws(OutputSystemError) {
            guard let area = try area(in: &room) else { return false }
            return try whole.hasMoved(path, from: area)
        } catch {
            throw .system("write", folder.shown(path), error)
        }
    }

    private func moveIntoPlace(
        _ path: OutputPath, mayReplace: Bool, in room: inout WriterRoom
    ) throws(OutputFailure) {
        let conflict: OutputConflict?
        do {
            conflict = try move(path, mayReplace: mayReplace, in: &room)
        } catch {
            throw .system("write", folder.shown(path), error)
        }
        if let conflict { throw .conflicts("write", [conflict], in: folder.path) }
    }

    /// Moves one staged file; answers what forbids it, which can only have come after the build looked.
    private func move(
        _ path: OutputPath, mayReplace: Bool, in room: inout WriterRoom
    ) throws(OutputSystemError) -> OutputConflict? {
        guard let source = try stagedFolder(of: path, in: &room) else {
            if isResuming { return nil }
            return OutputConflict(path: folder.shown(path), reason: "its staged file has been taken away")
        }
        let target: FolderDescriptor
        switch try folder.walker.make(
            room.folders(of: path), below: folder.root, along: &room.standing, mode: 0o777)
        {
        case .found(let found): target = found
        case .link(let depth): return .link(at: folder.shown(path, depth: depth))
        case .file(let depth): return taken(folder.shown(path, depth: depth), isAdoptable: false)
        case .missing: throw OutputSystemError(code: ENOENT)
        }
        switch try folder.system.status(of: path.name, in: target)?.kind {
        case nil: break
        case .file where mayReplace: break
        case .symbolicLink: return .link(at: folder.shown(path))
        case .file: return taken(folder.shown(path), isAdoptable: true)
        case .folder, .special: return taken(folder.shown(path), isAdoptable: false)
        }
        try folder.system.rename(path.name, in: source, to: path.name, in: target)
        return nil
    }

    /// The folder in the staging area that holds the staged file; nil when there is no such file.
    private func stagedFolder(
        of path: OutputPath, in room: inout WriterRoom
    ) throws(OutputSystemError) -> FolderDescriptor? {
        guard let area = try area(in: &room),
            case .found(let source) = try folder.walker.find(room.folders(of: path), below: area, along: &room.staged),
            try folder.system.status(of: path.name, in: source)?.kind == .file
        else { return nil }
        return source
    }

    /// The staging folder; nil when there is none.
    private func area(in room: inout WriterRoom) throws(OutputSystemError) -> FolderDescriptor? {
        if room.area == nil { room.area = try staging.find() }
        return room.area
    }

    private func taken(_ shown: String, isAdoptable: Bool) -> OutputConflict {
        OutputConflict(
            path: shown, reason: "something has been put there since the build looked", isAdoptable: isAdoptable)
    }
}
