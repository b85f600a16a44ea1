/// Removes from an output folder what builds wrote there, and nothing else.
struct OutputCleaner: Sendable {
    private let opener: OutputFolderOpener

    init(outputFolder: String, system: OutputSystem = OutputSystem()) {
        opener = OutputFolderOpener(system: system, path: outputFolder)
    }

    /// Finishes what an earlier build left undone, then removes the recorded files, the folders that this leaves
    /// empty, and the manifest last: what is interrupted goes on with the next run.
    ///
    /// - Returns: the removed files in order; nil where no build is recorded.
    func clean() throws(OutputFailure) -> [OutputPath]? {
        guard let folder = try opener.openStanding() else { return nil }
        try folder.lock()
        defer { folder.system.unlock(folder.root) }
        let recorded: OutputManifest?
        do {
            recorded = try CommitResumer(folder: folder, adopt: false).resume()
        } catch {
            throw folder.noting(error)
        }
        guard let recorded else { return nil }
        let files = try files(of: recorded, in: folder)
        try PlaceChecker(folder: folder).check(recorded.paths.ordered.map(CommitStep.remove))
        do {
            try remove(recorded, from: folder)
        } catch {
            var failure = error
            failure.isPartlyRemoved = true
            throw failure
        }
        opener.remove([opener.path])
        return files
    }

    private func remove(_ recorded: OutputManifest, from folder: OutputFolder) throws(OutputFailure) {
        let remover = StaleFileRemover(folder: folder)
        // Those that are gone may have left empty folders behind, when an earlier run was interrupted.
        for path in recorded.paths.ordered { try remover.remove(path) }
        do {
            try folder.system.removeFile(ReservedName.manifest, in: folder.root)
        } catch {
            throw .system("remove", folder.shown(ReservedName.manifest), error)
        }
    }

    /// What `clean` would remove of what stands there now; touches nothing. What an unfinished commit has yet to put into
    /// place is not among it.
    func preview() throws(OutputFailure) -> [OutputPath]? {
        guard let folder = try opener.openStanding() else { return nil }
        try folder.lock()
        defer { folder.system.unlock(folder.root) }
        guard let recorded = try OutputRecords(folder: folder).latest() else { return nil }
        return try files(of: recorded, in: folder)
    }

    private func files(of recorded: OutputManifest, in folder: OutputFolder) throws(OutputFailure) -> [OutputPath] {
        var conflicts: [OutputConflict] = []
        let files = try StaleFileFinder(folder: folder, recorded: recorded).find(
            besides: OutputPaths([]), conflicts: &conflicts)
        if !conflicts.isEmpty { throw .conflicts("remove", conflicts, in: folder.path) }
        return files.sorted()
    }
}
