internal import LadderSource

/// All that a build's outcome depends on.
struct BuildInputs: Sendable {
    let options: SiteBuild.Options
    let opened: SitePreparer.Opened
    /// Tells which program builds.
    let program: String
    /// The files that settings and looks come from, and everything below the content folder.
    let files: [String]

    init(_ options: SiteBuild.Options, _ opened: SitePreparer.Opened, program: String) {
        (self.options, self.opened, self.program) = (options, opened, program)
        files = opened.setup.files + opened.sources.files + opened.sources.others
    }

    /// Nil where not everything can be read: then the build itself has to say so.
    func fingerprint(_ coder: ContentCoder) async -> Fingerprint? {
        let folder = opened.setup.folder
        do {
            let codes = try await concurrentMap(files) { path, _ in
                try folder.bytes(of: path).withUnsafeBufferPointer { coder.code(of: $0, at: path) }
            }
            let coded = zip(files, codes).compactMap { path, code in code.map { (path, $0) } }
            guard coded.count == files.count else { return nil }
            return Fingerprint(of: coded, and: settings)
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
