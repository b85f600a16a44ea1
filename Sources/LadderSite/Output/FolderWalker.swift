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
        return try walk(names, below: base, along: &trail, making: nil)
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
    /// - Parameter isFresh: whether hardly any of the folders is there, so that none is looked for before it is made.
    func make(
        _ names: [String], below base: FolderDescriptor, along trail: inout FolderTrail, mode: mode_t,
        isFresh: Bool = false
    ) throws(OutputSystemError) -> FolderLookup {
        try walk(names, below: base, along: &trail, making: (mode, isFresh))
    }

    private func walk(
        _ names: [String], below base: FolderDescriptor, along trail: inout FolderTrail,
        making: (mode: mode_t, isFresh: Bool)?
    ) throws(OutputSystemError) -> FolderLookup {
        let (known, last) = trail.keep(on: names)
        var folder = last ?? base
        for index in known..<names.count {
            let name = names[index]
            var step = making?.isFresh == true ? .missing : try enter(name, of: folder, depth: index + 1)
            if case .missing = step, let making {
                do {
                    try system.makeFolder(name, in: folder, mode: making.mode)
                } catch let error where error.code == EEXIST {
                    // Another task was faster.
                }
                step = try enter(name, of: folder, depth: index + 1)
            }
            guard case .found(let next) = step else {
                if case .missing = step { trail.note(missing: names[...index]) }
                return step
            }
            trail.add(name, next)
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
