internal import LadderModel
internal import LadderSource

/// A check of a handbook: the errors that a build finds, and what the rules of the check find. It writes nothing.
public struct HandbookCheck: Sendable {
    /// What the command line says.
    public struct Options: Sendable {
        /// The path of `ladderdoc.yml`.
        public var configuration = "ladderdoc.yml"
        /// Files and folders, from the handbook's root; none for all.
        public var paths: [String] = []
        public var includesDrafts = false
        /// The ids of the rules to apply; none for all that are on.
        public var selected: [String] = []
        /// The ids of rules that are left out.
        public var ignored: [String] = []

        public init() {}
    }

    /// The ids of the rules.
    public static var ruleIDs: [String] { CheckRules.all.map(\.id) }

    private let options: Options

    public init(_ options: Options) { self.options = options }

    /// - Throws: `EnvironmentFailure` for what the system doesn't let us read.
    public func run() async throws(EnvironmentFailure) -> BuildReport {
        var report = BuildReport()
        do {
            var build = SiteBuild.Options()
            build.configuration = options.configuration
            build.includesDrafts = options.includesDrafts
            let preparer = SitePreparer(options: build, keepsText: true, advancing: { _ in { _, _ in } })
            guard let prepared = try await preparer.prepare(&report) else { return report.ended(.wrongConfiguration) }
            let chosen = CheckedPaths(options.paths)
            guard chosen.areKnown(in: prepared.setup.folder, &report.diagnostics) else {
                return report.ended(.wrongConfiguration)
            }
            apply(to: prepared, &report.diagnostics)
            chosen.keep(&report.diagnostics)
            return report.ended(report.diagnostics.hasErrors ? .wrongContent : .built)
        } catch {
            throw EnvironmentFailure(error)
        }
    }

    private func apply(to prepared: SitePreparer.Prepared, _ diagnostics: inout Diagnostics) {
        let settings = prepared.setup.configuration.check
        let handbook = CheckedHandbook(
            ladders: prepared.models.ladders + prepared.models.baselines, documents: prepared.documents,
            language: prepared.setup.configuration.language, reported: diagnostics)
        var findings: [Diagnostic] = []
        for rule in CheckRules.all {
            let isChosen = options.selected.isEmpty || options.selected.contains(rule.id)
            // A rule that is named on the command line is on, whatever the settings say.
            let weight = settings.severity(of: rule) ?? (options.selected.isEmpty ? nil : rule.severity)
            guard isChosen, !options.ignored.contains(rule.id), let weight else { continue }
            var found = Diagnostics()
            rule.check(handbook, &found)
            findings += found.all.map { $0.weighing(weight) }
        }
        findings.removeAll { settings.ignores($0.span?.file.path ?? "") }
        let sources = handbook.sources.filter { !settings.ignores($0.file.path) }
        // With a choice of rules a comment may be for one of the others.
        var kept = Diagnostics()
        IgnoredFindings(sources).remove(from: findings, &kept)
        let isWhole = options.selected.isEmpty && options.ignored.isEmpty
        for finding in kept.all where isWhole || finding.ruleID != SiteRule.unusedIgnore.id {
            diagnostics.append(finding)
        }
    }
}
