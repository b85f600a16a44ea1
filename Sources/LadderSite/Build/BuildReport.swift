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
    }

    /// The figures of a build that was written.
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
    /// Nil unless the site was written.
    public private(set) var figures: Figures?

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

    func ended(_ summary: WriteSummary, of plan: SitePlan, in output: String) -> BuildReport {
        var report = self
        report.diagnostics.sort()
        let ladders = plan.handbook.ladders
        report.figures = Figures(
            ladders: ladders.count, levels: ladders.reduce(0) { $0 + $1.ladder.levels.count }, pages: plan.pageCount,
            written: summary.written, unchanged: summary.unchanged, removed: summary.removed, output: output)
        return report
    }
}
