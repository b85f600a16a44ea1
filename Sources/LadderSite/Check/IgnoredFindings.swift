internal import LadderModel
internal import LadderSource

/// Takes away the findings that comments in the sources silence, and reports comments that silence nothing.
struct IgnoredFindings {
    private let comments: [(path: String, comment: IgnoreComment)]

    init(_ sources: [Document]) {
        comments = sources.flatMap { document in
            IgnoreComment.all(in: document.file).map { (document.file.path, $0) }
        }
    }

    func remove(from findings: [Diagnostic], _ diagnostics: inout Diagnostics) {
        var used: Set<Int> = []
        for finding in findings {
            let silencing = comments.indices.filter { silences(comments[$0], finding) }
            used.formUnion(silencing)
            if silencing.isEmpty { diagnostics.append(finding) }
        }
        for (index, entry) in comments.enumerated() where !used.contains(index) { report(entry.comment, &diagnostics) }
    }

    private func silences(_ entry: (path: String, comment: IgnoreComment), _ finding: Diagnostic) -> Bool {
        guard finding.ruleID == entry.comment.rule.text, let span = finding.span, span.file.path == entry.path else {
            return false
        }
        return entry.comment.range.contains(span.bytes.lowerBound)
    }

    private func report(_ comment: IgnoreComment, _ diagnostics: inout Diagnostics) {
        let ids = CheckRules.all.map(\.id)
        let name = comment.rule.text
        guard ids.contains(name) else {
            guard !name.isEmpty else {
                return diagnostics.report(
                    SiteRule.unusedIgnore, "this comment names no rule to ignore", at: comment.rule.span,
                    help: ["write the rule's name behind it: ladderdoc-ignore empty-cell: …"])
            }
            let nearest = NearestName.suggestion(for: name, among: ids)
            return diagnostics.report(
                SiteRule.unusedIgnore, "there is no rule “\(PrintableText.of(name))” to ignore", at: comment.rule.span,
                label: nearest.map { "did you mean `\($0)`?" }, help: ["the rules are \(ids.joined(separator: ", "))"])
        }
        diagnostics.report(
            SiteRule.unusedIgnore, "this comment ignores nothing: `\(name)` finds nothing here", at: comment.rule.span,
            help: ["remove the comment"])
    }
}
