#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds what would stop a commit half way, as long as the old site is whole: folders that can't be written to, and
/// other file systems mounted inside the output folder, into which nothing can be moved.
struct PlaceChecker: Sendable {
    /// The output folder.
    let folder: OutputFolder

    /// Looks at each folder in which the steps change a name.
    func check(_ steps: [CommitStep]) throws(OutputFailure) {
        var checked: Set<[String]> = []
        do throws(OutputSystemError) {
            try check(folder.root)
        } catch {
            throw .system("write", folder.path, error)
        }
        for step in steps {
            guard let path = step.path else { continue }
            do throws(OutputSystemError) {
                try check(path.folders, &checked)
            } catch {
                throw .system(step.isRemoval ? "remove" : "write", folder.shown(path), error)
            }
        }
    }

    /// Goes down as far as there are folders.
    private func check(_ names: [String], _ checked: inout Set<[String]>) throws(OutputSystemError) {
        guard !names.isEmpty, checked.insert(names).inserted else { return }
        switch try folder.walker.find(names, below: folder.root) {
        case .found(let opened): try check(opened)
        // The innermost folder that is there is where the missing ones are made.
        case .missing: try check(names.dropLast(), &checked)
        // The planner has found that a stale file makes room, or the step itself reports what stands there.
        case .link, .file: break
        }
    }

    private func check(_ opened: FolderDescriptor) throws(OutputSystemError) {
        try folder.system.checkWritable(opened)
        guard try folder.system.device(of: opened) == folder.system.device(of: folder.root) else {
            throw OutputSystemError(code: EXDEV)
        }
    }
}
