internal import LadderSource

/// All that a build's outcome depends on.
struct BuildInputs: Sendable {
    let options: SiteBuild.Options
    let opened: SitePreparer.Opened
    /// Tells which program builds.
    let program: String

    /// In which state of the files.
    enum Moment {
        /// As the build has read those that it begins with: somebody may have changed one since.
        case asRead
        case now
    }

    private struct File {
        let path: String
        /// Its bytes, where the build has read them already.
        var read: [UInt8]?
        /// Of a larger one a build reads no more bytes, and refuses it; nil where it takes all.
        var limit: Int?
    }

    /// The files that settings and looks come from, and everything below the content folder.
    private func files(_ moment: Moment) -> [File] {
        let (setup, sources) = (opened.setup, opened.sources)
        let own = setup.files.map { File(path: $0.path, read: moment == .asRead ? $0.bytes : nil) }
        let others = (setup.logo.map { [$0.source] } ?? []) + sources.others
        let limit = setup.configuration.limits.file
        return own + others.map { File(path: $0) } + sources.files.map { File(path: $0, limit: limit) }
    }

    /// Nil where not everything can be read, which the build itself has to say, or where to look takes long.
    func fingerprint(_ moment: Moment, _ coder: ContentCoder) async -> Fingerprint? {
        let (folder, files) = (opened.setup.folder, files(moment))
        do {
            let codes = try await concurrentMap(files) { file, _ in
                let bytes = try file.read ?? folder.bytes(of: file.path, limit: file.limit ?? ContentCoder.largestFile)
                if file.limit == nil, bytes.count > ContentCoder.largestFile { return ContentCode?.none }
                return bytes.withUnsafeBufferPointer { coder.code(of: $0, at: file.path) }
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
