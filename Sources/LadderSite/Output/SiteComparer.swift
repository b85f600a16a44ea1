/// Finds out what a build would do to the output folder, and touches nothing: compare each file, then plan once.
///
/// It answers for the folder as it stands: what an interrupted build left undone counts to what this one would do.
struct SiteComparer: Sendable {
    private let path: String
    /// Nil where the folder isn't there yet.
    private let folder: OutputFolder?
    private let recorded: OutputManifest?
    private let adopt: Bool

    init(
        outputFolder path: String, adopt: Bool = false, system: OutputSystem = OutputSystem()
    ) throws(OutputFailure) {
        self.path = path
        self.adopt = adopt
        folder = try OutputFolderOpener(system: system, path: path).openStanding()
        guard let folder else {
            recorded = nil
            return
        }
        // A build that is at work is told of; none is kept waiting for this look.
        try folder.lock()
        defer { folder.system.unlock(folder.root) }
        recorded = try OutputRecords(folder: folder).latest()
    }

    /// Compares the bytes with what stands at the path; safe to call from several tasks.
    func compare(
        _ bytes: UnsafeBufferPointer<UInt8>, at path: String, in room: inout WriterRoom
    ) throws(OutputFailure) -> StagedFile {
        let location = try OutputPath(checking: path)
        guard let folder else {
            return StagedFile(location: location, size: bytes.count, obstacle: nil, change: .create)
        }
        let comparer = StandingFileComparer(folder: folder) { adopt || recorded?.paths.contains($0) == true }
        let (change, obstacle) = try comparer.compare(bytes, at: location, in: &room)
        return StagedFile(location: location, size: bytes.count, obstacle: obstacle, change: change)
    }

    /// What a commit of these files would do, or every path that stands in its way.
    func plan(_ files: [StagedFile]) throws(OutputFailure) -> CommitPlan {
        if let folder { return try CommitPlanner(folder: folder, recorded: recorded).plan(files) }
        let places = files.map(\.location).sorted()
        let conflicts = DoublingFinder(output: path).find(among: places)
        if !conflicts.isEmpty { throw .conflicts("write", conflicts, in: path) }
        return CommitPlan(
            steps: places.map(CommitStep.create), manifest: OutputManifest(paths: OutputPaths([])),
            summary: WriteSummary(written: places.count, unchanged: 0, removed: 0))
    }
}
