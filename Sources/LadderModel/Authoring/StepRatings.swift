internal import LadderSource

/// The steps that a section names, each a rating of its category.
struct StepRatings {
    private var rated: [Int: (step: String, span: SourceSpan)] = [:]

    /// Notes a category's step, or reports a second one; whether it is the category's rating from now on.
    ///
    /// - Parameter name: that of the category.
    mutating func take(
        _ opening: CategorySteps.Opening, name: String, _ span: SourceSpan, _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let (step, first) = rated[opening.category] else {
            rated[opening.category] = (opening.step, span)
            return true
        }
        if step != opening.step {
            diagnostics.report(
                LadderRule.repeatedCell, "“\(name)” is at the step “\(step)” here already", at: span.firstLine,
                notes: [.init("this item says so", at: first.firstLine)],
                help: ["a level has one step of each category: keep one of them"])
        }
        return false
    }
}
