internal import LadderSource

/// A category that nobody says what it means, in a ladder that defines others.
struct MissingDefinition: CheckRule {
    let id = "missing-definition"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for ladder in handbook.ladders.map(\.ladder) {
            let undefined = ladder.categories.filter { $0.definition == nil }
            // A ladder without any may explain its categories in prose; one that forgets some has gaps.
            guard undefined.count < ladder.categories.count else { continue }
            for category in undefined {
                findings.report(
                    self, "“\(category.name)” has no definition, and other categories have one", at: category.span,
                    help: ["add `definition:` with one sentence on what the category means"])
            }
        }
    }
}
