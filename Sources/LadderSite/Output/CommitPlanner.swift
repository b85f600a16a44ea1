/// Works out the steps of a commit, or lists every path that stands in its way, without changing anything.
struct CommitPlanner: Sendable {
    /// The output folder.
    let folder: OutputFolder
    /// What the latest build wrote; nil when there was none.
    let recorded: OutputManifest?

    /// Plans the commit of all the files of a build.
    func plan(_ staged: consuming [StagedFile]) throws(OutputFailure) -> CommitPlan {
        staged.sort { $0.location < $1.location }
        let files = staged
        let locations = files.map(\.location)
        let places = OutputPaths(locations)
        var conflicts = DoublingFinder(output: folder.path).find(among: locations)
        let stale = try StaleFileFinder(folder: folder, recorded: recorded).find(besides: places, conflicts: &conflicts)
        let clearer = WayClearer(folder: folder, stale: stale)
        var cleared: Set<OutputPath> = []
        for file in files {
            guard let obstacle = file.obstacle else { continue }
            switch try clearer.clearing(obstacle, for: file.location) {
            case .removing(let paths): cleared.formUnion(paths)
            case .impossible(let conflict): conflicts.append(conflict)
            }
        }
        if !conflicts.isEmpty { throw .conflicts("write", conflicts, in: folder.path) }

        // What stands in the way of a new file goes first, the other stale files only after all the new ones.
        var steps = cleared.sorted().map(CommitStep.remove)
        for file in files {
            switch file.change {
            case .none: break
            case .create: steps.append(.create(file.location))
            case .replace: steps.append(.replace(file.location))
            }
        }
        steps += stale.subtracting(cleared).sorted().map(CommitStep.remove)
        let manifest = OutputManifest(paths: places)
        if manifest != recorded { steps.append(.recordManifest) }
        let written = files.count { $0.isChanged }
        return CommitPlan(
            steps: steps, manifest: manifest,
            summary: WriteSummary(written: written, unchanged: files.count - written, removed: stale.count))
    }
}
