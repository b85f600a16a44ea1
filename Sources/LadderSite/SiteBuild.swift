internal import LadderModel
internal import LadderSource

/// A build of a handbook's site: sources in, an output folder out.
public struct SiteBuild: Sendable {
    /// What the command line says.
    public struct Options: Sendable {
        /// The path of `ladderdoc.yml`.
        public var configuration = "ladderdoc.yml"
        /// A folder, from the working folder, instead of the configuration's.
        public var output: String?
        public var theme: String?
        public var baseURL: String?
        public var includesDrafts = false
        /// Warnings count as errors.
        public var isStrict = false

        public init() {}
    }

    private let options: Options

    public init(_ options: Options) {
        self.options = options
    }

    /// Builds the site; nothing is written unless all is right.
    ///
    /// - Throws: `EnvironmentFailure` for what the system doesn't let us read or write.
    public func run() async throws(EnvironmentFailure) -> BuildReport {
        var report = BuildReport()
        do {
            guard let setup = try BuildSetup.read(options, &report.diagnostics) else {
                return report.ended(.wrongConfiguration)
            }
            let sources = try SourceReader(setup: setup).read(&report.diagnostics)
            let parser = DocumentParser()
            let parsed = try await concurrentMap(sources.files) { file, index in
                try parser.parse(setup.folder.read(file), index: index)
            }
            let documents = report.collect(parsed)
            let builder = ModelBuilder(content: setup.configuration.content, includesDrafts: options.includesDrafts)
            let models = report.collect(try await concurrentMap(documents) { document, _ in builder.build(document) })
            var planner = SitePlanner(setup: setup, sources: sources, documents: documents, models: models)
            let plan = try planner.plan(&report.diagnostics)
            guard report.mayGoOn(isStrict: options.isStrict) else { return report.ended(.wrongContent) }
            let renderer = PageRenderer(handbook: plan.handbook, theme: setup.theme, folder: setup.folder)
            let writer = try SiteWriter(outputFolder: setup.output)
            let staged: [StagedFile]
            do {
                staged = try await concurrentMap(plan.files) { file, _ in
                    try writer.stage(renderer.render(file), at: file.path)
                }
            } catch {
                writer.discard()
                throw error
            }
            return report.ended(try writer.commit(staged), of: plan, in: setup.shownOutput)
        } catch {
            throw EnvironmentFailure(error)
        }
    }
}
