internal import LadderModel
internal import LadderSource

/// Everything before anything is rendered: where all mistakes of authors are found.
struct SitePreparer: Sendable {
    /// What a handbook turned out to be.
    struct Prepared {
        let setup: BuildSetup
        let documents: [Document]
        let models: ResolvedModels
        let plan: SitePlan
    }

    let options: SiteBuild.Options
    /// Told how far a stage has come.
    let advancing: @Sendable (BuildProgress.Stage) -> @Sendable (Int, Int) -> Void

    /// Nil where the configuration, the theme or an option is wrong.
    func prepare(_ report: inout BuildReport) async throws -> Prepared? {
        guard let setup = try BuildSetup.read(options, &report.diagnostics) else { return nil }
        let sources = try SourceReader(setup: setup).read(&report.diagnostics)
        guard setup.knowsNavigation(sources, &report.diagnostics) else { return nil }
        let limits = setup.configuration.limits
        let parser = DocumentParser(largestFile: limits.file)
        let parsed = try await concurrentMap(sources.files, advance: advancing(.reading)) { file, index in
            try parser.parse(setup.folder.read(file, limit: limits.file), index: index)
        }
        let documents = report.collect(parsed)
        let builder = ModelBuilder(
            content: setup.configuration.content,
            folders: LadderFolders(documents: documents, sources: sources.files), limits: limits.ladder)
        let built = try await concurrentMap(documents, advance: advancing(.resolving)) { document, _ in
            builder.build(document)
        }
        let models = try await ResolvedModels.resolve(
            report.collect(built), includesDrafts: options.includesDrafts, limits: limits.ladder,
            &report.diagnostics)
        var planner = SitePlanner(setup: setup, sources: sources, documents: documents, models: models)
        let plan = try planner.plan(&report.diagnostics)
        return Prepared(setup: setup, documents: documents, models: models, plan: plan)
    }
}
