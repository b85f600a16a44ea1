internal import LadderModel
public import LadderSource

/// What came of a build.
public struct BuildReport: Sendable {
    public enum Outcome: Sendable {
        case built
        /// The content has errors; nothing was written.
        case wrongContent
        /// `ladderdoc.yml`, the theme or an option has errors; nothing was written.
        case wrongConfiguration
        /// Somebody has asked the program to end; nothing was written.
        case interrupted
    }

    /// The figures of a build that was written; of a dry run, what they would be.
    public struct Figures: Sendable {
        public let ladders: Int
        public let levels: Int
        public let pages: Int
        public let written: Int
        public let unchanged: Int
        public let removed: Int
        /// The output folder as the user named it.
        public let output: String
    }

    public internal(set) var diagnostics = Diagnostics()
    public private(set) var outcome = Outcome.built
    /// Nil unless the site was written, or would be.
    public private(set) var figures: Figures?
    private var commit: CommitPlan?
    /// The changes to the output folder in the order of their paths; made anew, for most builds don't tell them.
    public var changes: [SiteChange] {
        guard let commit, let figures else { return [] }
        return SiteChange.changes(in: commit, output: figures.output)
    }

    /// The stages that came to their ends, in order.
    public private(set) var timings: [StageTiming] = []
    private var stageStart = ContinuousClock.now

    /// Notes that a stage has ended, and that the next one begins.
    mutating func end(_ stage: StageTiming.Stage, files: Int? = nil, bytes: Int? = nil) {
        let now = ContinuousClock.now
        timings.append(StageTiming(stage: stage, files: files, bytes: bytes, duration: stageStart.duration(to: now)))
        stageStart = now
    }

    /// The values of a stage; its diagnostics join the report's.
    mutating func collect<Value>(_ results: [(Value?, Diagnostics)]) -> [Value] {
        results.compactMap { value, found in
            diagnostics.append(found)
            return value
        }
    }

    func mayGoOn(isStrict: Bool) -> Bool {
        !diagnostics.all.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
    }

    func ended(_ outcome: Outcome) -> BuildReport {
        var report = self
        report.diagnostics.sort()
        report.outcome = outcome
        return report
    }

    func ended(_ commit: CommitPlan, of site: SiteCounts, in output: String) -> BuildReport {
        var report = self
        report.diagnostics.sort()
        report.figures = Figures(
            ladders: site.ladders, levels: site.levels, pages: site.pages,
            written: commit.summary.written, unchanged: commit.summary.unchanged, removed: commit.summary.removed,
            output: output)
        report.commit = commit
        return report
    }
}
