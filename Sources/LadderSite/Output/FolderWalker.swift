#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Walks from folder to folder, one name at a time, and never through a symbolic link.
struct FolderWalker: Sendable {
    /// The file system to walk.
    let system: OutputSystem

    /// Opens the folder that the names lead to.
    func find(_ names: [String], below base: FolderDescriptor) throws(OutputSystemError) -> FolderLookup {
        var trail = FolderTrail()
        return try find(names, below: base, along: &trail)
    }

    /// The same, from where the latest walk from this base turned off: for as long as nobody makes folders there.
    func find(
        _ names: [String], below base: FolderDescriptor, along trail: inout FolderTrail
    ) throws(OutputSystemError) -> FolderLookup {
        if trail.lacks(names) { return .missing }
        return try walk(names, below: base, along: &trail, makingWithMode: nil)
    }

    /// Opens the folder that the names lead to and makes the missing ones on the way; never answers `missing`
    /// unless someone removes them at the same time.
    func make(
        _ names: [String], below base: FolderDescriptor, mode: mode_t
    ) throws(OutputSystemError) -> FolderLookup {
        var trail = FolderTrail()
        return try make(names, below: base, along: &trail, mode: mode)
    }

    /// The same, from where the latest walk from this base turned off.
    ///
    /// - Parameter outermost: the mode of the first of the folders, if it is another.
    func make(
        _ names: [String], below base: FolderDescriptor, along trail: inout FolderTrail, mode: mode_t,
        outermost: mode_t? = nil
    ) throws(OutputSystemError) -> FolderLookup {
        try walk(names, below: base, along: &trail) { $0 == 0 ? outermost ?? mode : mode }
    }

    private func walk(
        _ names: [String], below base: FolderDescriptor, along trail: inout FolderTrail,
        makingWithMode mode: ((Int) -> mode_t)?
    ) throws(OutputSystemError) -> FolderLookup {
        let (known, last) = trail.keep(on: names)
        var folder = last ?? base
        for (index, name) in names.enumerated().dropFirst(known) {
            var step = trail.endsInNew && mode != nil ? .missing : try enter(name, of: folder, depth: index + 1)
            var isNew = false
            if case .missing = step, let mode {
                do {
                    try system.makeFolder(name, in: folder, mode: mode(index))
                    isNew = true
                } catch let error where error.code == EEXIST {
                    // Another task was faster.
                }
                step = try enter(name, of: folder, depth: index + 1)
            }
            guard case .found(let next) = step else {
                if case .missing = step { trail.note(missing: names[...index]) }
                return step
            }
            trail.add(name, next, isNew: isNew)
            folder = next
        }
        return .found(folder)
    }

    private func enter(
        _ name: String, of folder: FolderDescriptor, depth: Int
    ) throws(OutputSystemError) -> FolderLookup {
        do {
            return .found(try system.openFolder(name, in: folder))
        } catch let error where error.code == ENOENT {
            return .missing
        } catch let error where error.code == ENOTDIR || error.code == ELOOP {
            // Systems differ in what they answer for a link, so the entry itself is asked.
            switch try system.status(of: name, in: folder)?.kind {
            case .symbolicLink: return .link(depth: depth)
            case .file, .special: return .file(depth: depth)
            case .folder, nil: throw error
            }
        }
    }
}
