internal import LadderSource

/// A level without a summary, in a ladder whose other levels have one.
struct MissingSummary: CheckRule {
    let id = "missing-summary"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for ladder in handbook.ladders.map(\.ladder) {
            let written = ladder.levels.filter { $0.sameAs == nil && !($0.content.isEmpty && $0.content.notes.isEmpty) }
            let without = written.filter { $0.content.summary == nil }
            guard without.count < written.count else { continue }
            for level in without {
                findings.report(
                    self, "\(level.name) has no summary, and other levels have one", at: level.span,
                    help: ["begin the level with a paragraph on what sets it apart"])
            }
        }
    }
}
