internal import LadderModel
internal import LadderSource

/// Takes away the findings that comments in the sources silence, and reports comments that silence nothing.
struct IgnoredFindings {
    private let comments: [(path: String, comment: IgnoreComment)]

    init(_ documents: [Document]) {
        comments = documents.flatMap { document in
            IgnoreComment.all(in: document).map { (document.file.path, $0) }
        }
    }

    /// The findings that no comment silences, and one for each comment that silences none.
    func remaining(of findings: [Diagnostic]) -> [Diagnostic] {
        var used: Set<Int> = []
        var remaining = findings.filter { isOpen($0, &used) }
        // Comments may silence this rule too; those that do so in vain can't be silenced in turn.
        let own = comments.indices.filter { comments[$0].comment.rule.text == UnusedIgnore().id }
        var unused = Diagnostics()
        for index in comments.indices where !used.contains(index) && !own.contains(index) {
            report(comments[index].comment, &unused)
        }
        remaining += unused.all.filter { isOpen($0, &used) }
        var vain = Diagnostics()
        for index in own where !used.contains(index) { report(comments[index].comment, &vain) }
        return remaining + vain.all
    }

    private func isOpen(_ finding: Diagnostic, _ used: inout Set<Int>) -> Bool {
        let silencing = comments.indices.filter { silences(comments[$0], finding) }
        used.formUnion(silencing)
        return silencing.isEmpty
    }

    private func silences(_ entry: (path: String, comment: IgnoreComment), _ finding: Diagnostic) -> Bool {
        guard finding.ruleID == entry.comment.rule.text, let span = finding.span, span.file.path == entry.path else {
            return false
        }
        return entry.comment.range.contains(span.bytes.lowerBound)
    }

    private func report(_ comment: IgnoreComment, _ diagnostics: inout Diagnostics) {
        let ids = HandbookCheck.ruleIDs
        let name = comment.rule.text
        guard ids.contains(name) else {
            guard !name.isEmpty else {
                return diagnostics.report(
                    UnusedIgnore(), "this comment names no rule to ignore", at: comment.rule.span,
                    help: ["write the rule's name behind it: ladderdoc-ignore empty-cell: …"])
            }
            let nearest = NearestName.suggestion(for: name, among: ids)
            return diagnostics.report(
                UnusedIgnore(), "there is no rule “\(PrintableText.of(name))” to ignore", at: comment.rule.span,
                label: nearest.map { "did you mean `\($0)`?" }, help: ["the rules are \(ids.joined(separator: ", "))"])
        }
        diagnostics.report(
            UnusedIgnore(), "this comment ignores nothing: `\(name)` finds nothing here", at: comment.rule.span,
            help: ["remove the comment"])
    }
}
