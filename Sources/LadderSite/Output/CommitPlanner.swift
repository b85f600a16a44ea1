/// Works out the steps of a commit, or lists every path that stands in its way, without changing anything.
struct CommitPlanner: Sendable {
    /// The output folder.
    let folder: OutputFolder
    /// What the latest build wrote; nil when there was none.
    let recorded: OutputManifest?

    /// Plans the commit of all the files of a build.
    func plan(_ staged: [StagedFile]) throws(OutputFailure) -> CommitPlan {
        let files = staged.sorted { $0.location < $1.location }
        let places = Set(files.map(\.location))
        var conflicts = doublings(among: files, places)
        let stale = try staleFiles(besides: places, conflicts: &conflicts)
        let clearer = WayClearer(folder: folder, stale: stale)
        var cleared: Set<OutputPath> = []
        for file in files {
            guard let obstacle = file.obstacle else { continue }
            switch try clearer.clearing(obstacle, for: file.location) {
            case .removing(let paths): cleared.formUnion(paths)
            case .impossible(let conflict): conflicts.append(conflict)
            }
        }
        if !conflicts.isEmpty { throw .conflicts(conflicts, in: folder.path) }

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
        let manifest = OutputManifest(
            hashes: Dictionary(files.map { ($0.location, $0.hash) }, uniquingKeysWith: { first, _ in first }))
        if manifest != recorded { steps.append(.recordManifest) }
        let written = files.count { $0.isChanged }
        return CommitPlan(
            steps: steps, manifest: manifest,
            summary: WriteSummary(written: written, unchanged: files.count - written, removed: stale.count))
    }

    /// Files of the build that cannot stand side by side.
    private func doublings(among files: [StagedFile], _ places: Set<OutputPath>) -> [OutputConflict] {
        var conflicts: [OutputConflict] = []
        for (previous, file) in zip(files, files.dropFirst()) where previous.location == file.location {
            conflicts.append(
                OutputConflict(path: folder.shown(file.location), reason: "two files of this build have this path"))
        }
        for ancestor in Set(files.flatMap(\.location.ancestors)).intersection(places).sorted() {
            conflicts.append(
                OutputConflict(
                    path: folder.shown(ancestor), reason: "this build wants both a file and a folder of this name"))
        }
        return conflicts
    }

    /// The recorded files that still stand there and are not part of this build.
    private func staleFiles(
        besides places: Set<OutputPath>, conflicts: inout [OutputConflict]
    ) throws(OutputFailure) -> Set<OutputPath> {
        var stale: Set<OutputPath> = []
        for path in recorded?.paths ?? [] where !places.contains(path) {
            do {
                switch try folder.walker.find(path.folders, below: folder.root) {
                case .missing, .file: break
                case .link(let depth): conflicts.append(.link(at: folder.shown(path, depth: depth)))
                case .found(let parent):
                    switch try folder.system.status(of: path.name, in: parent)?.kind {
                    case .file: stale.insert(path)
                    case .symbolicLink: conflicts.append(.link(at: folder.shown(path)))
                    // Someone has put something else there, which is not ours to remove.
                    case .folder, .special, nil: break
                    }
                }
            } catch {
                throw .system("read", folder.shown(path), error)
            }
        }
        return stale
    }
}
