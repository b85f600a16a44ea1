internal import LadderSource

/// The steps by which categories are climbed, as the front matter declares them.
struct CategorySteps {
    /// What an item that begins with a step says.
    struct Opening {
        let category: Int
        /// The step as it is declared.
        let step: String
        /// The item without the step.
        let rest: Inlines
    }

    private let index: NameIndex
    private var steps: [(category: Int, name: LocatedText)] = []

    init(
        _ categories: [LadderHeader.CategoryEntry], categoryIndex: NameIndex, _ diagnostics: inout Diagnostics
    ) {
        var index = NameIndexDraft()
        for (place, category) in categories.enumerated() {
            for step in category.steps {
                if let other = index.add(step.text, for: steps.count, isName: false) {
                    Self.report("two steps are called “\(step.text)”", step, steps[other].name.span, &diagnostics)
                } else if let other = categoryIndex.place(of: step.text) {
                    Self.report(
                        "a step and a category are called “\(step.text)”", step, categories[other].span, &diagnostics)
                }
                steps.append((place, step))
            }
        }
        self.index = NameIndex(index)
    }

    var isEmpty: Bool { steps.isEmpty }
    var names: [String] { steps.map(\.name.text) }

    /// The step that an item begins with, bold or not, directly followed by a colon or the item's end.
    func opening(of item: ListItem) -> Opening? {
        guard !steps.isEmpty, case .paragraph(let inlines)? = item.first?.content else { return nil }
        if let step = step(inlines.plainText) {
            return Opening(category: step.category, step: step.name, rest: Inlines())
        }
        guard let labelled = LabelledInlines(inlines), let step = step(labelled.label) else { return nil }
        return Opening(category: step.category, step: step.name, rest: labelled.rest)
    }

    private func step(_ name: String) -> (category: Int, name: String)? {
        index.place(of: name).map { (steps[$0].category, steps[$0].name.text.foldingWhitespace()) }
    }

    private static func report(
        _ message: String, _ step: LocatedText, _ other: SourceSpan, _ diagnostics: inout Diagnostics
    ) {
        diagnostics.report(
            LadderRule.duplicateName, message, at: step.span,
            notes: [.init("the other one is declared here", at: other)],
            help: ["an item that begins with a step tells its category by it, so each step needs a name of its own"])
    }
}
