internal import LadderSource

/// All that a build's outcome depends on.
struct BuildInputs: Sendable {
    let options: SiteBuild.Options
    let opened: SitePreparer.Opened
    /// Tells which program builds.
    let program: String

    private struct File {
        let path: String
        /// Of a larger one a build reads no more bytes, and refuses it.
        var limit = Int.max - 1
    }

    /// The files that settings and looks come from, and everything below the content folder.
    private var files: [File] {
        let limit = opened.setup.configuration.limits.file
        return (opened.setup.files + opened.sources.others).map { File(path: $0) }
            + opened.sources.files.map { File(path: $0, limit: limit) }
    }

    /// Nil where not everything can be read: then the build itself has to say so.
    func fingerprint(_ coder: ContentCoder) async -> Fingerprint? {
        let (folder, files) = (opened.setup.folder, files)
        do {
            let codes = try await concurrentMap(files) { file, _ in
                try folder.bytes(of: file.path, limit: file.limit).withUnsafeBufferPointer {
                    coder.code(of: $0, at: file.path)
                }
            }
            var maker = FingerprintMaker()
            for part in settings { maker.add(part) }
            for (file, code) in zip(files, codes) {
                guard let code else { return nil }
                maker.add(Array(file.path.utf8), code)
            }
            return maker.fingerprint()
        } catch {
            return nil
        }
    }

    /// What doesn't stand in the handbook's files.
    private var settings: [String] {
        let dates = opened.sources.dates
        return [
            ProgramVersion.current, program, options.baseURL ?? "", options.includesDrafts ? "with drafts" : "",
        ] + opened.sources.files.map { path in dates.changes[path].map { "\($0.rank) \($0.date)" } ?? "" }
    }
}
