internal import LadderSite

/// The last line of a build.
struct BuildSummary {
    let figures: BuildReport.Figures
    let duration: Duration

    /// `Built 5 ladders, 31 levels, 52 pages in 0.04 s → site/ (3 written, 49 unchanged)`
    var text: String {
        let removed = figures.removed > 0 ? ", \(figures.removed) removed" : ""
        return "Built \(size) in \(seconds) s → \(figures.output) "
            + "(\(figures.written) written, \(figures.unchanged) unchanged\(removed))"
    }

    /// The same of a dry run, which has no duration that would mean anything.
    var conditionalText: String {
        let removed = figures.removed > 0 ? ", remove \(figures.removed)" : ""
        return "Would build \(size) → \(figures.output) "
            + "(write \(figures.written), leave \(figures.unchanged) unchanged\(removed)); nothing was written"
    }

    private var size: String {
        [count(figures.ladders, "ladder"), count(figures.levels, "level"), count(figures.pages, "page")]
            .joined(separator: ", ")
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// With two digits behind the point, and at least one hundredth.
    private var seconds: String {
        let (whole, fraction) = duration.components
        let hundredths = max(1, whole * 100 + fraction / 10_000_000_000_000_000)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
