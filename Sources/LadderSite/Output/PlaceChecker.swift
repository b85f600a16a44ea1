#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds what would stop a commit half way, as long as the old site is whole: folders that can't be written to, files
/// that only their owner may take away, and what is mounted inside the output folder, where nothing can be moved to.
struct PlaceChecker: Sendable {
    /// The output folder.
    let folder: OutputFolder

    /// Looks at each folder in which the steps put or remove a file.
    func check(_ steps: [CommitStep]) throws(OutputFailure) {
        let root: FolderStanding
        do throws(OutputSystemError) {
            try folder.system.checkWritable(folder.root)
            root = try folder.system.standing(of: folder.root)
        } catch {
            throw .system("write", folder.path, error)
        }
        var checked: [OutputPath?: Finding] = [nil: root.keepsForeignFiles ? .ownFilesAlone : .free]
        for step in steps {
            guard let path = step.path else { continue }
            let operation = step.isRemoval ? "remove" : "write"
            let finding: Finding
            do throws(OutputSystemError) {
                finding = try check(path.folder, beside: root, &checked)
                // With its last file a folder goes as well, which changes the one that it lies in.
                for ancestor in step.isRemoval ? path.ancestors : [] {
                    _ = try check(ancestor.folder, beside: root, &checked)
                }
                if finding == .ownFilesAlone { try checkOwner(of: path) }
            } catch {
                throw .system(operation, folder.shown(path), error)
            }
            if finding == .mounted {
                throw .cause(operation, folder.shown(path), "another disk or folder is mounted there")
            }
        }
    }

    private enum Finding {
        case free, ownFilesAlone, mounted
    }

    /// Goes down as far as there are folders.
    ///
    /// - Parameter place: nil for the output folder itself.
    private func check(
        _ place: OutputPath?, beside root: FolderStanding, _ checked: inout [OutputPath?: Finding]
    ) throws(OutputSystemError) -> Finding {
        if let known = checked[place] { return known }
        let finding: Finding
        switch try folder.walker.find(place?.components ?? [], below: folder.root) {
        case .found(let opened):
            try folder.system.checkWritable(opened)
            let standing = try folder.system.standing(of: opened)
            finding = !standing.isBeside(root) ? .mounted : standing.keepsForeignFiles ? .ownFilesAlone : .free
        // The innermost folder that is there is where the missing ones are made.
        case .missing: finding = try check(place?.folder, beside: root, &checked)
        // The planner has found that a stale file makes room, or the step itself reports what stands there.
        case .link, .file: finding = .free
        }
        checked[place] = finding
        return finding
    }

    private func checkOwner(of path: OutputPath) throws(OutputSystemError) {
        guard case .found(let parent) = try folder.walker.find(path.folders, below: folder.root),
            let status = try folder.system.status(of: path.name, in: parent), !status.isOwn
        else { return }
        throw OutputSystemError(code: EPERM)
    }
}
