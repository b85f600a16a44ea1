/// One build's writes to the output folder: open, stage each file in any order from any task, then commit once.
///
/// Until the commit the site in the folder stays as it was; a commit that is interrupted is finished by the next
/// writer that opens the folder. A lock keeps a second build out until this one is committed, discarded or let go.
struct SiteWriter: Sendable {
    private let folder: OutputFolder
    private let adopt: Bool
    private let coder: ContentCoder?
    private let recorded: OutputManifest?
    private let comparer: StandingFileComparer
    private let opener: OutputFolderOpener
    private let madeFolders: [String]

    /// Opens the folder, making it where it is missing, and brings into order what an earlier build left undone.
    ///
    /// With `adopt` the build may replace files that no earlier build wrote. With a coder, the codes of files that
    /// stand there already are worked out.
    init(outputFolder: String, adopt: Bool = false, coder: ContentCoder? = nil) throws(OutputFailure) {
        try self.init(outputFolder: outputFolder, adopt: adopt, system: OutputSystem(), coder: coder)
    }

    /// Opens the folder on the given file system.
    init(
        outputFolder: String, adopt: Bool, system: OutputSystem, coder: ContentCoder? = nil
    ) throws(OutputFailure) {
        self.adopt = adopt
        self.coder = coder
        opener = OutputFolderOpener(system: system, path: outputFolder)
        (folder, madeFolders) = try opener.open()
        do {
            try folder.lock()
            let recorded = try CommitResumer(folder: folder, adopt: adopt).resume()
            self.recorded = recorded
            comparer = StandingFileComparer(folder: folder) { adopt || recorded?.paths.contains($0) == true }
        } catch let error where error.kind == .busy {
            // What another build has locked is that build's, whoever made it.
            throw error
        } catch {
            opener.remove(madeFolders)
            throw folder.noting(error)
        }
    }

    /// Compares the bytes with what stands at the path and stages them if they differ.
    ///
    /// What is in the file's way is reported by the commit, all of it at once. After a failure call `discard`, once
    /// all tasks that stage files have ended: it would take away what they work on.
    ///
    /// - Parameter room: the caller's alone, for as long as it stages files.
    func stage(
        _ bytes: UnsafeBufferPointer<UInt8>, at path: String, in room: inout WriterRoom
    ) throws(OutputFailure) -> StagedFile {
        let location = try OutputPath(checking: path)
        let (change, obstacle) = try comparer.compare(bytes, at: location, in: &room)
        switch obstacle {
        // Our own stale file may turn out to be all that is in the way.
        case nil, .folder, .fileOnTheWay:
            if change != .none { try staging.write(bytes, at: location, in: &room) }
        // These make the commit fail whatever else is staged.
        case .foreignFile, .special, .link:
            break
        }
        let code = change == .none ? coder?.code(of: bytes, at: path) : nil
        return StagedFile(location: location, size: bytes.count, code: code, obstacle: obstacle, change: change)
    }

    /// Puts all staged files into place, removes what earlier builds wrote and this one did not, records the manifest;
    /// answers what that took.
    ///
    /// A failure before the journal is in place leaves the folder as it was. After a later one the journal stays, and
    /// the next writer that opens the folder finishes the commit.
    ///
    /// - Parameter advance: told how many of how many steps are done.
    func commit(
        _ staged: consuming [StagedFile], advance: (Int, Int) -> Void = { _, _ in }
    ) throws(OutputFailure) -> CommitPlan {
        do {
            let plan = try CommitPlanner(folder: folder, recorded: recorded).plan(consume staged)
            if plan.steps.isEmpty {
                try staging.remove()
            } else {
                try PlaceChecker(folder: folder).check(plan.steps)
                let journal = CommitJournal(steps: plan.steps)
                try begin(journal, manifest: plan.manifest)
                try CommitFinisher(folder: folder, adopt: adopt, isResuming: false).finish(journal, advance: advance)
            }
            folder.system.unlock(folder.root)
            return plan
        } catch {
            discard()
            throw folder.noting(error)
        }
    }

    /// Removes the staging folder, and the output folder if this writer made it; for a build that fails later on.
    ///
    /// After the commit it does nothing.
    func discard() {
        // Another build may have begun since this one gave the lock back.
        do { try folder.lock() } catch { return }
        discardStaged()
        folder.system.unlock(folder.root)
    }

    private var staging: StagingArea { StagingArea(folder: folder) }

    /// Writes manifest and journal; the journal's last rename is the commit point.
    ///
    /// It comes when all that the journal names is on the disk: a power cut must not leave a journal of torn pages.
    private func begin(_ journal: CommitJournal, manifest: OutputManifest) throws(OutputFailure) {
        if journal.steps.last == .recordManifest {
            try staging.write(manifest.bytes, asRecord: ReservedName.manifest)
        }
        try staging.write(journal.bytes, asRecord: ReservedName.journal)
        try folder.synchronizeAll()
        // The last moment at which the old site can still be had.
        if Task.isCancelled { throw .interrupted(folder.path) }
        try staging.promoteRecord(ReservedName.journal)
    }

    private func discardStaged() {
        do {
            // With a journal in place the staged files are the new site, and the next build needs them.
            if try folder.record(ReservedName.journal) != nil { return }
            try staging.remove()
        } catch {
            // The failure that led here is the one to report; the next build cleans up.
            return
        }
        opener.remove(madeFolders)
    }
}
