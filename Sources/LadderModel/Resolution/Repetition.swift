internal import LadderSource

/// An expectation that is not shown because another that is equal in text holds already.
struct Repetition {
    let repeated: Expectation
    let first: Expectation

    /// Reports what is lost with it.
    func report(_ diagnostics: inout Diagnostics) {
        reportID(&diagnostics)
        reportExamples(&diagnostics)
    }

    /// Later levels would replace or drop it by its id, and find nothing.
    func reportID(_ diagnostics: inout Diagnostics) {
        guard repeated.hasWrittenID, !(first.hasWrittenID && first.id == repeated.id) else { return }
        diagnostics.report(
            LadderRule.hiddenID, "this holds already, so its id “\(repeated.id)” is not used",
            at: repeated.span.firstLine, notes: [note],
            help: [
                first.hasWrittenID
                    ? "an expectation has one id: write `{#\(first.id)}` here too, or remove the id"
                    : "write the id where the expectation is first stated: `{#\(repeated.id)}`"
            ])
    }

    private func reportExamples(_ diagnostics: inout Diagnostics) {
        guard let examples = repeated.examples else { return }
        if let shown = first.examples, shown.html.hasSameBytes(as: examples.html) { return }
        diagnostics.report(
            LadderRule.hiddenExamples, "this holds already, so what stands below it is not shown",
            at: repeated.span.firstLine, notes: [note],
            help: [
                first.origin == repeated.origin
                    ? "make one expectation of both"
                    : "move the examples there, or end both with one id, such as `{#\(first.id)}`: then this replaces it"
            ])
    }

    private var note: Diagnostic.Note { .init("it is expected here first", at: first.span.firstLine) }
}
