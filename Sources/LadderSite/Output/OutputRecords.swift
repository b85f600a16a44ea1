/// Reads what earlier builds left about themselves in an output folder, and changes nothing.
struct OutputRecords: Sendable {
    /// What an earlier build has left undone.
    enum Leftover: Sendable {
        case nothing
        /// A commit whose journal isn't whole, so that it never began.
        case unbegun
        /// A commit that the next build finishes.
        case begun(CommitJournal)
        /// A commit that has done all but the cleaning up.
        case done
    }

    /// The output folder.
    let folder: OutputFolder

    private var staging: StagingArea { StagingArea(folder: folder) }

    /// The record of the latest build; nil when there was none.
    func manifest() throws(OutputFailure) -> OutputManifest? {
        guard let bytes = try folder.record(ReservedName.manifest) else { return nil }
        return try manifest(parsing: bytes)
    }

    /// The manifest as the next build will find it, once it has finished what an earlier one left undone.
    ///
    /// Files that the unfinished commit still has to remove are among it.
    func latest() throws(OutputFailure) -> OutputManifest? {
        let recorded = try manifest()
        guard case .begun = try leftover(besides: recorded),
            let bytes = try staging.record(ReservedName.manifest)
        else { return recorded }
        let staged = try manifest(parsing: bytes)
        return OutputManifest(paths: OutputPaths(staged.paths.ordered + (recorded?.paths.ordered ?? [])))
    }

    /// Whether no earlier build has left anything undone, nor anything to clean up.
    func isSettled() throws(OutputFailure) -> Bool {
        guard try folder.record(ReservedName.journal) == nil else { return false }
        do {
            return try folder.system.status(of: ReservedName.staging, in: folder.root) == nil
        } catch {
            throw .system("read", folder.shown(ReservedName.staging), error)
        }
    }

    /// What is left undone; a journal that removes what no build wrote is refused.
    func leftover(besides recorded: OutputManifest?) throws(OutputFailure) -> Leftover {
        guard let bytes = try folder.record(ReservedName.journal) else { return .nothing }
        guard let journal = try journal(parsing: bytes) else { return .unbegun }
        // The manifest is moved last, so once it has left the staging area only the cleaning up is left to do.
        if journal.steps.last == .recordManifest, try !staging.hasRecord(ReservedName.manifest) { return .done }
        for (index, step) in journal.steps.enumerated() {
            guard case .remove(let path) = step, recorded?.paths.contains(path) != true else { continue }
            throw .conflict(
                "read", folder.shown(ReservedName.journal),
                "line \(index + 2): it removes \(path.text), which no earlier build wrote")
        }
        return .begun(journal)
    }

    private func journal(parsing bytes: [UInt8]) throws(OutputFailure) -> CommitJournal? {
        do {
            return try CommitJournal(parsing: bytes)
        } catch {
            throw .conflict("read", folder.shown(ReservedName.journal), error.description)
        }
    }

    private func manifest(parsing bytes: [UInt8]) throws(OutputFailure) -> OutputManifest {
        do {
            return try OutputManifest(parsing: bytes)
        } catch {
            throw .conflict("read", folder.shown(ReservedName.manifest), error.description)
        }
    }
}
