/// A site that stands in an output folder, as the latest build has left it.
struct StandingSite: Sendable {
    let folder: OutputFolder
    let manifest: OutputManifest

    /// Opens the site and keeps other builds from changing it until `close`.
    ///
    /// Nil where a build has anything to do but to compare: where there is no site, or an earlier build has left
    /// something undone. What is wrong there is for the build to say.
    static func open(_ path: String, system: OutputSystem = OutputSystem()) -> StandingSite? {
        do throws(OutputFailure) {
            guard let folder = try OutputFolderOpener(system: system, path: path).openStanding() else { return nil }
            try folder.lock(isShared: true)
            let records = OutputRecords(folder: folder)
            if let manifest = try records.manifest(), manifest.isAsWritten, try records.isSettled() {
                return StandingSite(folder: folder, manifest: manifest)
            }
            folder.system.unlock(folder.root)
            return nil
        } catch {
            return nil
        }
    }

    func close() { folder.system.unlock(folder.root) }

    /// Nil where a file is missing, can't be read or is too large.
    func fingerprint(
        _ coder: ContentCoder, advance: @escaping @Sendable (Int, Int) -> Void
    ) async -> (fingerprint: Fingerprint, size: Int)? {
        let paths = manifest.paths.ordered
        do {
            let read = try await concurrentMap(paths, room: { WriterRoom() }, advance: advance) { path, _, room in
                try code(of: path, coder, in: &room)
            }
            var (maker, size) = (FingerprintMaker(), 0)
            for (path, file) in zip(paths, read) {
                guard let file else { return nil }
                maker.add(path.bytes, file.code)
                size += file.size
            }
            return (maker.fingerprint(), size)
        } catch {
            return nil
        }
    }

    private func code(
        of path: OutputPath, _ coder: ContentCoder, in room: inout WriterRoom
    ) throws(OutputSystemError) -> (code: ContentCode, size: Int)? {
        let found = try folder.walker.find(room.folders(of: path), below: folder.root, along: &room.standing)
        guard case .found(let parent) = found,
            let size = try folder.system.contents(
                of: path.name, in: parent, upTo: ContentCoder.largestFile, into: &room.buffer)
        else { return nil }
        let code = room.buffer.withUnsafeBufferPointer {
            coder.code(of: UnsafeBufferPointer(rebasing: $0[..<size]), at: path.text)
        }
        return code.map { ($0, size) }
    }
}
