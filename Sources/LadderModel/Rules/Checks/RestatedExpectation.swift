internal import LadderSource

/// An expectation that says nothing new: it holds at its level already, in nearly these words.
struct RestatedExpectation: CheckRule {
    let id = "restated-expectation"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for (resolved, matches) in zip(handbook.ladders, handbook.inheritedMatches) {
            for match in matches where match.kind == .restatement {
                report(match, in: resolved, handbook.words, &findings)
            }
        }
    }

    private func report(
        _ match: InheritedMatch, in resolved: ResolvedLadder, _ words: HandbookWords, _ findings: inout Diagnostics
    ) {
        let pool = resolved.pool
        let (new, old) = (pool[match.new], pool[match.old])
        guard !isReported(new, old) else { return }
        let place = match.level.map { resolved.ladder.levels[$0].name } ?? "all levels"
        let common = words.common(of: new.body.text, with: old.fullText).text
        let asker = resolved.asker(of: match.old)
        let isEqual = new.identity == old.identity
        findings.report(
            self, "this is expected at \(place) already: \(asker) \(asker == "all levels" ? "state" : "states") it",
            at: new.span.firstLine,
            label: isEqual ? "the same words" : common.isEmpty ? nil : "in both: “\(common)”",
            notes: [.init(isEqual ? "it is stated here first" : "this says it too", at: old.span.firstLine)],
            help: [
                isEqual
                    ? "delete it: what is inherited need not be said again"
                    : "delete it, or say what is expected here beyond that"
            ])
    }

    /// The build reports what is lost with an expectation that is left out, and that it is.
    private func isReported(_ new: Expectation, _ old: Expectation) -> Bool {
        var lost = Diagnostics()
        if new.identity == old.identity { Repetition(repeated: new, first: old).report(&lost) }
        return !lost.all.isEmpty
    }
}
