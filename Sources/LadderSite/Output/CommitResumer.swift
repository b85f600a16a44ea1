/// Brings an output folder into order that an earlier build has left in the middle of its work.
struct CommitResumer: Sendable {
    /// The output folder.
    let folder: OutputFolder
    /// Whether a file that no earlier build wrote may be replaced.
    let adopt: Bool

    private var staging: StagingArea { StagingArea(folder: folder) }

    /// Finishes a commit that began, throws away one that did not, and answers what the latest build wrote.
    ///
    /// Manifest and journal are both checked before anything is touched.
    func resume() throws(OutputFailure) -> OutputManifest? {
        let recorded = try manifest()
        guard let bytes = try folder.record(ReservedName.journal) else {
            try staging.remove()
            return recorded
        }
        guard let journal = try journal(parsing: bytes) else {
            try discard()
            return recorded
        }
        return try finish(journal, recorded: recorded)
    }

    private func finish(
        _ journal: CommitJournal, recorded: OutputManifest?
    ) throws(OutputFailure) -> OutputManifest? {
        let finisher = CommitFinisher(folder: folder, adopt: adopt, isResuming: true)
        // The manifest is moved last, so once it has left the staging area only the cleaning up is left to do.
        if journal.steps.last == .recordManifest, try !staging.hasRecord(ReservedName.manifest) {
            try finisher.cleanUp()
            return recorded
        }
        for (index, step) in journal.steps.enumerated() {
            guard case .remove(let path) = step, recorded?.hashes[path] == nil else { continue }
            throw .conflict(
                "read", folder.shown(ReservedName.journal),
                "line \(index + 2): it removes \(path.text), which no earlier build wrote")
        }
        try finisher.finish(journal)
        return try manifest()
    }

    private func discard() throws(OutputFailure) {
        try staging.remove()
        do {
            try folder.system.removeFile(ReservedName.journal, in: folder.root)
        } catch {
            throw .system("remove", folder.shown(ReservedName.journal), error)
        }
    }

    private func journal(parsing bytes: [UInt8]) throws(OutputFailure) -> CommitJournal? {
        do {
            return try CommitJournal(parsing: bytes)
        } catch {
            throw .conflict("read", folder.shown(ReservedName.journal), error.description)
        }
    }

    private func manifest() throws(OutputFailure) -> OutputManifest? {
        guard let bytes = try folder.record(ReservedName.manifest) else { return nil }
        do {
            return try OutputManifest(parsing: bytes)
        } catch {
            throw .conflict("read", folder.shown(ReservedName.manifest), error.description)
        }
    }
}
