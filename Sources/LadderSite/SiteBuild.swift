internal import LadderModel
internal import LadderSource

/// A build of a handbook's site: sources in, an output folder out.
public struct SiteBuild: Sendable {
    /// What the command line says.
    public struct Options: Sendable {
        /// The path of `ladderdoc.yml`.
        public var configuration = HandbookFolder.configuration
        /// A folder, from the working folder, instead of the configuration's.
        public var output: String?
        public var theme: String?
        public var baseURL: String?
        public var includesDrafts = false
        /// Warnings count as errors.
        public var isStrict = false
        /// Everything but writing is done.
        public var isDryRun = false
        /// Files that no build wrote are replaced where a page must go.
        public var adopts = false
        /// The folder where builds note for later ones what they have found; nil where they do not.
        public var records: String?

        public init() {}
    }

    private let options: Options
    private let onProgress: @Sendable (BuildProgress) -> Void

    /// - Parameter onProgress: told how far the build has come, one call after the other.
    public init(_ options: Options, onProgress: @escaping @Sendable (BuildProgress) -> Void = { _ in }) {
        self.options = options
        self.onProgress = onProgress
    }

    /// Builds the site; nothing is written unless all is right. When its task is cancelled, it ends without having
    /// written anything, unless the pages are being put into place already: then it does that to the end.
    ///
    /// - Throws: `EnvironmentFailure` for what the system doesn't let us read or write.
    public func run() async throws(EnvironmentFailure) -> BuildReport {
        var report = BuildReport()
        do {
            let preparer = SitePreparer(options: options, advancing: advancing)
            guard let opened = try preparer.open(&report) else { return report.ended(.wrongConfiguration) }
            let output = opened.setup.shownOutput
            let check = report.diagnostics.all.isEmpty ? await UpToDateCheck(options, opened) : nil
            if let standing = await check?.standing(advance: advancing(.comparing)) {
                report.end(.comparing, files: standing.manifest.paths.ordered.count, bytes: standing.size)
                return report.ended(CommitPlan(leaving: standing.manifest), of: standing.counts, in: output)
            }
            if check != nil { report.end(.comparing) }
            let prepared = try await preparer.prepare(consume opened, &report)
            guard report.mayGoOn(isStrict: options.isStrict) else { return report.ended(.wrongContent) }
            let counts = SiteCounts(prepared.plan)
            let commit =
                try await options.isDryRun
                ? compare(prepared, &report) : write(consume prepared, counts, check, &report)
            return report.ended(commit, of: counts, in: output)
        } catch {
            if EnvironmentFailure.isInterruption(error) { return report.ended(.interrupted) }
            throw EnvironmentFailure(error)
        }
    }

    private func write(
        _ prepared: consuming SitePreparer.Prepared, _ counts: SiteCounts, _ check: UpToDateCheck?,
        _ report: inout BuildReport
    ) async throws -> CommitPlan {
        // Of a build that has something to say nothing is noted, for the next one has to say it again.
        let check = report.diagnostics.all.isEmpty ? check : nil
        let writer = try SiteWriter(
            outputFolder: prepared.setup.output, adopt: options.adopts, coder: check?.siteCoder)
        let staged: [StagedFile]
        do {
            staged = try await render(prepared) { bytes, path, room in try writer.stage(bytes, at: path, in: &room) }
        } catch {
            writer.discard()
            throw error
        }
        report.end(.rendering, files: staged.count, bytes: staged.reduce(0) { $0 + $1.size })
        letGo(of: consume prepared)
        var (count, size) = (0, 0)
        for file in staged where file.isChanged { (count, size) = (count + 1, size + file.size) }
        let site = Fingerprint(of: staged)
        let commit = try writer.commit(consume staged, advance: advancing(.writing))
        await check?.note(site: commit.steps.isEmpty ? site : nil, counts)
        report.end(.writing, files: count, bytes: size)
        return commit
    }

    /// Renders all pages and keeps none.
    private func compare(_ prepared: SitePreparer.Prepared, _ report: inout BuildReport) async throws -> CommitPlan {
        let comparer = try SiteComparer(outputFolder: prepared.setup.output, adopt: options.adopts)
        let compared = try await render(prepared) { bytes, path, room in
            try comparer.compare(bytes, at: path, in: &room)
        }
        report.end(.rendering, files: compared.count, bytes: compared.reduce(0) { $0 + $1.size })
        return try comparer.plan(compared)
    }

    /// Renders all files of a site on all cores; what becomes of the bytes of each is up to `use`.
    private func render(
        _ prepared: SitePreparer.Prepared,
        _ use: @escaping @Sendable (UnsafeBufferPointer<UInt8>, String, inout WriterRoom) throws -> StagedFile
    ) async throws -> [StagedFile] {
        let (setup, plan) = (prepared.setup, prepared.plan)
        let renderer = PageRenderer(handbook: plan.handbook, theme: setup.theme, folder: setup.folder)
        return try await concurrentMap(
            plan.files, room: { BuildRoom() }, advance: advancing(.rendering)
        ) { file, _, room in
            let path = file.path
            try renderer.render(file, at: path, in: &room.rendering)
            return try room.rendering.bytes.withUnsafeBytes { try use($0, path, &room.writing) }
        }
    }

    private func advancing(_ stage: BuildProgress.Stage) -> @Sendable (Int, Int) -> Void {
        { done, count in onProgress(BuildProgress(stage: stage, done: done, count: count)) }
    }
}

/// What a worker keeps from file to file.
private struct BuildRoom: ~Copyable {
    var rendering = RenderingRoom()
    var writing = WriterRoom()
}
