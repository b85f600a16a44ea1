internal import LadderModel
internal import LadderSource

/// Takes away the findings that comments in the sources silence, and reports comments that silence nothing.
struct IgnoredFindings {
    private let comments: [IgnoreComment]
    /// The comments of each file and rule, by their places in the list of all.
    private let places: [String: [String: [Int]]]

    init(_ documents: [Document]) {
        var comments: [IgnoreComment] = []
        var places: [String: [String: [Int]]] = [:]
        for document in documents {
            for comment in IgnoreComment.all(in: document) {
                places[document.file.path, default: [:]][comment.rule.text, default: []].append(comments.count)
                comments.append(comment)
            }
        }
        self.comments = comments
        self.places = places
    }

    /// The findings that no comment silences, and one for each comment that silences none.
    func remaining(of findings: [Diagnostic]) -> [Diagnostic] {
        var used: Set<Int> = []
        var remaining = findings.filter { isOpen($0, &used) }
        // Comments may silence this rule too; those that do so in vain can't be silenced in turn.
        let isOwn = { (index: Int) in comments[index].rule.text == UnusedIgnore().id }
        var unused = Diagnostics()
        for index in comments.indices where !used.contains(index) && !isOwn(index) {
            report(comments[index], &unused)
        }
        remaining += unused.all.filter { isOpen($0, &used) }
        var vain = Diagnostics()
        for index in comments.indices where !used.contains(index) && isOwn(index) { report(comments[index], &vain) }
        return remaining + vain.all
    }

    private func isOpen(_ finding: Diagnostic, _ used: inout Set<Int>) -> Bool {
        guard let span = finding.span, let places = places[span.file.path]?[finding.ruleID] else { return true }
        let silencing = places.filter { comments[$0].range.contains(span.bytes.lowerBound) }
        used.formUnion(silencing)
        return silencing.isEmpty
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
