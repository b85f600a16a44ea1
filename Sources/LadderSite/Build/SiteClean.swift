public import LadderSource

/// The removal of a handbook's site: what builds wrote, and nothing else.
public struct SiteClean: Sendable {
    /// What came of it.
    public struct Report: Sendable {
        public var diagnostics = Diagnostics()
        /// The removed files with the output folder as the user named it; nil where no build is recorded.
        public var removed: [String]?
        /// The output folder as the user named it.
        public var output = ""
    }

    private let configuration: String
    private let output: String?
    private let isDryRun: Bool

    /// - Parameters:
    ///   - configuration: the path of `ladderdoc.yml`.
    ///   - output: a folder, from the working folder, instead of the configuration's.
    ///   - isDryRun: look and touch nothing.
    public init(configuration: String, output: String?, isDryRun: Bool) {
        self.configuration = configuration
        self.output = output
        self.isDryRun = isDryRun
    }

    /// Removes the site; nothing where the configuration or the output folder is wrong, which the diagnostics tell.
    ///
    /// - Throws: `EnvironmentFailure` for what the system doesn't let us read or remove.
    public func run() throws(EnvironmentFailure) -> Report {
        var report = Report()
        do {
            let found = try ConfiguredHandbook.read(configuration, output: output, &report.diagnostics)
            guard let handbook = found, !report.diagnostics.hasErrors else { return report }
            report.output = handbook.shownOutput
            let cleaner = OutputCleaner(outputFolder: handbook.output)
            let files = try isDryRun ? cleaner.preview() : cleaner.clean()
            report.removed = files?.map { handbook.shownOutput + $0.text }
            return report
        } catch {
            throw EnvironmentFailure(error)
        }
    }
}
