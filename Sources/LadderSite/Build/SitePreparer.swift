internal import LadderModel
internal import LadderSource

/// Everything before anything is rendered: where all mistakes of authors are found.
struct SitePreparer: Sendable {
    /// What is known before any source is read.
    struct Opened: Sendable {
        let setup: BuildSetup
        let sources: SourceReader.Sources
    }

    /// What a handbook turned out to be.
    struct Prepared: Sendable {
        let setup: BuildSetup
        /// Those whose texts were kept.
        let documents: [Document]
        let models: ResolvedModels
        let plan: SitePlan
    }

    let options: SiteBuild.Options
    /// Whether the documents are looked at again, once they have been understood.
    var keepsText = false
    /// Told how far a stage has come.
    let advancing: @Sendable (BuildProgress.Stage) -> @Sendable (Int, Int) -> Void

    /// Nil where the configuration, the theme or an option is wrong.
    func open(_ report: inout BuildReport) throws -> Opened? {
        guard let setup = try BuildSetup.read(options, &report.diagnostics) else { return nil }
        let sources = try SourceReader(setup: setup).read(&report.diagnostics)
        guard setup.knowsNavigation(sources, &report.diagnostics) else { return nil }
        report.end(.settings)
        return Opened(setup: setup, sources: sources)
    }

    func prepare(_ opened: consuming Opened, _ report: inout BuildReport) async throws -> Prepared {
        let (setup, sources) = (opened.setup, opened.sources)
        let limits = setup.configuration.limits
        let reader = SourceModelReader(setup: setup, sources: sources.files, keepsText: keepsText)
        let read = report.collect(
            try await concurrentMap(sources.files, advance: advancing(.reading)) { file, index in
                try reader.read(file, index: index)
            })
        let documents = read.map(\.document)
        report.end(.reading, files: sources.files.count, bytes: documents.reduce(0) { $0 + $1.file.bytes.count })
        let builder = reader.builder(among: read)
        let built = try await concurrentMap(read, advance: advancing(.resolving)) { source, _ in
            source.model(by: builder)
        }
        let models = try await ResolvedModels.resolve(
            report.collect(built), includesDrafts: options.includesDrafts, limits: limits.ladder,
            &report.diagnostics)
        report.end(.resolving)
        var planner = SitePlanner(setup: setup, sources: sources, documents: documents, models: models)
        let plan = try planner.plan(&report.diagnostics)
        report.end(.planning, files: plan.files.count)
        return Prepared(setup: setup, documents: keepsText ? documents : [], models: models, plan: plan)
    }
}
