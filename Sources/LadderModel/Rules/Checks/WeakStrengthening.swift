internal import LadderSource

/// An expectation that says more than an inherited one, in nearly its words, and stands beside it.
struct WeakStrengthening: CheckRule {
    let id = "weak-strengthening"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for (resolved, matches) in zip(handbook.ladders, handbook.inheritedMatches) {
            for match in matches where match.kind == .strengthening {
                report(match, in: resolved, handbook.words, &findings)
            }
        }
    }

    private func report(
        _ match: InheritedMatch, in resolved: ResolvedLadder, _ words: HandbookWords, _ findings: inout Diagnostics
    ) {
        let pool = resolved.pool
        let (new, old) = (pool[match.new], pool[match.old])
        let place = match.level.map { resolved.ladder.levels[$0].name } ?? "all levels"
        let common = words.common(of: new.body.text, with: old.fullText).text
        findings.report(
            self, "\(place) gets this beside a similar expectation of \(resolved.asker(of: match.old))",
            at: new.span.firstLine, label: common.isEmpty ? nil : "in both: “\(common)”",
            notes: [.init("this holds there too", at: old.span.firstLine)],
            help: [help(new, old, isSameCategory: isSameCategory(match, in: resolved))])
    }

    /// Only within a category does an expectation replace another.
    private func isSameCategory(_ match: InheritedMatch, in resolved: ResolvedLadder) -> Bool {
        let holds = match.level.map { resolved.levels[$0].holds } ?? resolved.allLevels.holds
        return holds.contains { $0.contains(match.new) && $0.contains(match.old) }
    }

    private func help(_ new: Expectation, _ old: Expectation, isSameCategory: Bool) -> String {
        guard isSameCategory else { return "state it in one category, or say what is expected beyond the other" }
        let otherwise = "; otherwise say only what is new"
        return switch (old.hasWrittenID, new.hasWrittenID) {
        case (true, false): "if it replaces that one, end it with the same id, `{#\(old.id)}`" + otherwise
        case (true, true): "if it replaces that one, write that one's id here, `{#\(old.id)}`" + otherwise
        case (false, true): "if it replaces that one, end that one with the same id, `{#\(new.id)}`" + otherwise
        case (false, false): "if it replaces that one, end both with one id, such as `{#\(old.id)}`" + otherwise
        }
    }
}
