internal import LadderModel
internal import LadderSource

/// A check of a handbook: the errors that a build finds, and what the rules of the check find. It writes nothing.
public struct HandbookCheck: Sendable {
    /// What the command line says.
    public struct Options: Sendable {
        /// The path of `ladderdoc.yml`.
        public var configuration = HandbookFolder.configuration
        /// Files and folders, from the handbook's root; none for all.
        public var paths: [String] = []
        public var includesDrafts = false
        /// The ids of the rules to apply; none for all that are on.
        public var selected: [String] = []
        /// The ids of rules that are left out.
        public var ignored: [String] = []

        public init() {}
    }

    /// The ids of the rules, in order.
    public static var ruleIDs: [String] { (CheckRules.all.map(\.id) + [UnusedIgnore().id]).sorted() }

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
            guard let opened = try preparer.open(&report) else { return report.ended(.wrongConfiguration) }
            let prepared = try await preparer.prepare(consume opened, &report)
            let folder = prepared.setup.folder
            let chosen = CheckedPaths(options.paths, in: folder)
            guard chosen.areKnown(in: folder, &report.diagnostics) else {
                return report.ended(.wrongConfiguration)
            }
            try await apply(to: consume prepared, &report.diagnostics)
            chosen.keep(&report.diagnostics)
            return report.ended(report.diagnostics.hasErrors ? .wrongContent : .built)
        } catch {
            if EnvironmentFailure.isInterruption(error) { return report.ended(.interrupted) }
            throw EnvironmentFailure(error)
        }
    }

    private func apply(
        to prepared: consuming SitePreparer.Prepared, _ diagnostics: inout Diagnostics
    ) async throws {
        let settings = prepared.setup.configuration.check
        let drafts = prepared.models.drafts
        let documents = prepared.documents.filter { !drafts.contains($0.file.path) }
        let handbook = try await CheckedHandbookReader(prepared: copy prepared, documents: documents).read(diagnostics)
        let rules: [any DiagnosticRule] = settings.rules + [UnusedIgnore()]
        let wanted = rules.map { ($0.id, severity(of: $0, settings)) }
        let severities = Dictionary(wanted, uniquingKeysWith: { first, _ in first }).compactMapValues(\.self)
        // Whether a comment silences anything shows when its rule has looked, wanted or not.
        let looking = settings.rules.filter { severities[$0.id] != nil || severities[UnusedIgnore().id] != nil }
        let found = try await concurrentMap(looking) { rule, _ in
            var found = Diagnostics()
            rule.check(handbook, &found)
            return found.all
        }
        var findings = found.flatMap(\.self)
        findings.removeAll { settings.ignores($0.span?.file.path ?? "") }
        let comments = IgnoredFindings(documents.filter { !settings.ignores($0.file.path) })
        findings = comments.remaining(of: findings) + settings.unusedPaths(among: prepared.documents)
        for finding in findings {
            if let severity = severities[finding.ruleID] { diagnostics.append(finding.weighing(severity)) }
        }
        letGo(of: consume handbook)
        letGo(of: consume prepared)
    }

    /// How much a rule weighs; nil for one that is off, or left out on the command line.
    private func severity(of rule: any DiagnosticRule, _ settings: CheckSettings) -> Severity? {
        guard !options.ignored.contains(rule.id) else { return nil }
        if options.selected.isEmpty { return settings.severity(of: rule) }
        // A rule that is named on the command line is on, whatever the settings say.
        return options.selected.contains(rule.id) ? settings.severity(of: rule) ?? rule.severity : nil
    }
}
