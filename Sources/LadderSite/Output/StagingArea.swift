#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder inside the output folder where changed files wait for the commit, each under its own path.
struct StagingArea: Sendable {
    /// The output folder.
    let folder: OutputFolder

    /// Writes a file of the build; safe to call from several tasks.
    func write(
        _ bytes: UnsafeBufferPointer<UInt8>, at path: OutputPath, in room: inout WriterRoom
    ) throws(OutputFailure) {
        do throws(OutputSystemError) {
            if room.area == nil { room.area = try make() }
            // The folders in it may become the site's own.
            guard let area = room.area,
                case .found(let parent) = try folder.walker.make(
                    room.folders(of: path), below: area, along: &room.staged, mode: 0o777, isFresh: true)
            else { throw OutputSystemError(code: EEXIST) }
            try folder.system.createFile(path.name, in: parent, holding: bytes)
        } catch let error where error.code == EEXIST {
            throw .conflict("write", folder.shown(path), "another file of this build needs the same place")
        } catch {
            throw .system("write", folder.shown(path), error)
        }
    }

    /// Opens the folder; nil when there is none.
    func find() throws(OutputSystemError) -> FolderDescriptor? {
        guard case .found(let area) = try folder.walker.find([ReservedName.staging], below: folder.root) else {
            return nil
        }
        return area
    }

    /// Opens the folder, and makes it where it is missing; nil where something else has its place.
    ///
    /// It is for its owner alone: nobody else has a reason to look inside, or a chance to plant a link.
    private func make() throws(OutputSystemError) -> FolderDescriptor? {
        let names = [ReservedName.staging]
        guard case .found(let area) = try folder.walker.make(names, below: folder.root, mode: 0o700) else { return nil }
        return area
    }

    /// Writes one of the writer's own records.
    func write(_ bytes: [UInt8], asRecord name: String) throws(OutputFailure) {
        do throws(OutputSystemError) {
            guard let area = try make() else { throw OutputSystemError(code: ENOTDIR) }
            try bytes.withUnsafeBufferPointer { bytes throws(OutputSystemError) in
                try folder.system.createFile(name, in: area, holding: bytes)
            }
        } catch {
            throw .system("write", folder.shown(name), error)
        }
    }

    /// Moves a record to the top of the output folder, and waits until the disk knows.
    func promoteRecord(_ name: String) throws(OutputFailure) {
        do throws(OutputSystemError) {
            guard let area = try find() else { throw OutputSystemError(code: ENOENT) }
            try folder.system.rename(name, in: area, to: name, in: folder.root)
            try folder.system.synchronize(folder.root)
        } catch {
            throw .system("write", folder.shown(name), error)
        }
    }

    /// Whether a record waits here.
    func hasRecord(_ name: String) throws(OutputFailure) -> Bool {
        do throws(OutputSystemError) {
            guard let area = try find() else { return false }
            return try folder.system.status(of: name, in: area)?.kind == .file
        } catch {
            throw .system("read", folder.shown(ReservedName.staging), error)
        }
    }

    /// The bytes of a record that waits here; nil when there is none.
    func record(_ name: String) throws(OutputFailure) -> [UInt8]? {
        guard try hasRecord(name) else { return nil }
        do throws(OutputSystemError) {
            guard let area = try find() else { return nil }
            return try folder.system.contents(of: name, in: area)
        } catch {
            throw .system("read", folder.shown(ReservedName.staging), error)
        }
    }

    /// Removes the folder with all it holds; does nothing when there is none.
    func remove() throws(OutputFailure) {
        let shown = folder.shown(ReservedName.staging)
        do throws(OutputSystemError) {
            switch try folder.system.status(of: ReservedName.staging, in: folder.root)?.kind {
            case nil: return
            case .folder: try TreeRemover(system: folder.system).remove(ReservedName.staging, in: folder.root)
            case .file, .symbolicLink, .special: throw OutputSystemError(code: ENOTDIR)
            }
        } catch let error where error.code == ENOTDIR {
            throw .conflict("remove", shown, "it is not a folder")
        } catch {
            throw .system("remove", shown, error)
        }
    }
}
