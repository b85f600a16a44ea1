/// Brings an output folder into order that an earlier build has left in the middle of its work.
struct CommitResumer: Sendable {
    /// The output folder.
    let folder: OutputFolder
    /// Whether a file that no earlier build wrote may be replaced.
    let adopt: Bool

    /// Finishes a commit that began, throws away one that did not, and answers what the latest build wrote.
    ///
    /// Manifest and journal are both checked before anything is touched.
    func resume() throws(OutputFailure) -> OutputManifest? {
        let records = OutputRecords(folder: folder)
        let recorded = try records.manifest()
        let finisher = CommitFinisher(folder: folder, adopt: adopt, isResuming: true)
        switch try records.leftover(besides: recorded) {
        case .nothing:
            try StagingArea(folder: folder).remove()
            return recorded
        case .unbegun, .done:
            try finisher.cleanUp()
            return recorded
        case .begun(let journal):
            try finisher.finish(journal)
            return try records.manifest()
        }
    }
}
