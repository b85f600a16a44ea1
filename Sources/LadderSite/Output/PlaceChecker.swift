#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds what would stop a commit half way, as long as the old site is whole: folders that can't be written to, files
/// that only their owner may take away, and what is mounted inside the output folder: to it nothing can be moved, nor can
/// it be removed.
struct PlaceChecker: Sendable {
    /// The output folder.
    let folder: OutputFolder

    /// Looks at each folder in which the steps put or remove a file, and at each file that was there before.
    func check(_ steps: [CommitStep]) throws(OutputFailure) {
        let root: FolderStanding
        do throws(OutputSystemError) {
            try folder.system.checkWritable(folder.root)
            root = try folder.system.standing(of: folder.root)
            // In a new site there is nothing to look at, and thousands of folders to look for.
            if try folder.holdsOnlyRecords { return }
        } catch {
            throw .system("write", folder.path, error)
        }
        var checked = Checked(root)
        for step in steps {
            guard let path = step.path else { continue }
            if !step.isRemoval, checked.lacksFolder(of: path) { continue }
            checked.leaveFolders(for: path)
            let operation = step.isRemoval ? "remove" : "write"
            let isMounted: Bool
            do throws(OutputSystemError) {
                let finding = try check(path.folder, &checked)
                let isFileMounted = try self.isMounted(path, for: step, along: &checked.trail)
                isMounted = finding == .mounted || isFileMounted
                if finding == .ownFilesAlone { try checkOwner(of: path) }
                // With its last file a folder goes as well, which changes the one that it lies in.
                for ancestor in step.isRemoval ? path.ancestors : [] {
                    if try check(ancestor.folder, &checked) == .ownFilesAlone { try checkOwner(of: ancestor) }
                }
            } catch {
                throw .system(operation, folder.shown(path), error)
            }
            if isMounted {
                throw .cause(operation, folder.shown(path), "another disk, folder or file is mounted there")
            }
        }
    }

    private enum Finding {
        case free, ownFilesAlone, mounted
    }

    /// What is known of the folders on the way to a step's file.
    private struct Checked {
        let root: FolderStanding
        /// Nil stands for the output folder itself.
        private var findings: [Known]
        /// What the output folder doesn't have, the steps mostly need whole.
        var trail = FolderTrail()

        init(_ root: FolderStanding) {
            self.root = root
            findings = [Known(folder: nil, finding: root.keepsForeignFiles ? .ownFilesAlone : .free, isMissing: false)]
        }

        /// The steps come in the order of their paths: mostly none lies in a folder that was left.
        mutating func leaveFolders(for path: OutputPath) { findings.removeAll { !path.lies(in: $0.folder) } }

        /// Whether a path lies in a folder that is missing as the one of the step before: of it there is no more to find.
        func lacksFolder(of path: OutputPath) -> Bool {
            guard let latest = findings.last, latest.isMissing else { return false }
            return path.lies(in: latest.folder)
        }

        subscript(folder: OutputPath?) -> Known? { findings.first { $0.folder == folder } }

        mutating func add(_ known: Known) { findings.append(known) }
    }

    private struct Known {
        /// Nil for the output folder itself.
        let folder: OutputPath?
        let finding: Finding
        /// Then all that lies in it is missing too.
        let isMissing: Bool
    }

    /// Goes down as far as there are folders.
    ///
    /// - Parameter place: nil for the output folder itself.
    private func check(_ place: OutputPath?, _ checked: inout Checked) throws(OutputSystemError) -> Finding {
        if let known = checked[place] { return known.finding }
        // The innermost folder that is there is where the missing ones are made.
        if let outer = checked[place?.folder], outer.isMissing { return outer.finding }
        let finding: Finding
        var isMissing = false
        switch try folder.walker.find(place?.components ?? [], below: folder.root, along: &checked.trail) {
        case .found(let opened):
            try folder.system.checkWritable(opened)
            let standing = try folder.system.standing(of: opened)
            finding = !standing.isBeside(checked.root) ? .mounted : standing.keepsForeignFiles ? .ownFilesAlone : .free
        case .missing:
            finding = try check(place?.folder, &checked)
            isMissing = true
        // The planner has found that a stale file makes room, or the step itself reports what stands there.
        case .link, .file: finding = .free
        }
        checked.add(Known(folder: place, finding: finding, isMissing: isMissing))
        return finding
    }

    /// Whether something is mounted on the file that a step replaces or removes.
    private func isMounted(
        _ path: OutputPath, for step: CommitStep, along trail: inout FolderTrail
    ) throws(OutputSystemError) -> Bool {
        if case .create = step { return false }
        guard case .found(let parent) = try folder.walker.find(path.folders, below: folder.root, along: &trail) else {
            return false
        }
        return try folder.system.isMountPoint(path.name, in: parent)
    }

    private func checkOwner(of path: OutputPath) throws(OutputSystemError) {
        guard case .found(let parent) = try folder.walker.find(path.folders, below: folder.root),
            let status = try folder.system.status(of: path.name, in: parent), !status.isOwn
        else { return }
        throw OutputSystemError(code: EPERM)
    }
}
