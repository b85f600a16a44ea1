internal import LadderSource

/// Looks for names of categories that a ladder inherits and doesn't declare, where texts of its own begin with them: they open none.
struct InheritedCategoryNames {
    private let resolved: ResolvedLadder
    private let names: [String: String]

    init(_ resolved: ResolvedLadder) {
        self.resolved = resolved
        let inherited = resolved.categories.dropFirst(resolved.ladder.categories.count)
        names = Dictionary(inherited.map { (NameKey($0.name).key, $0.name) }) { first, _ in first }
    }

    func report(_ diagnostics: inout Diagnostics) {
        guard !names.isEmpty else { return }
        let ladder = resolved.ladder
        for expectation in ladder.expectations.indices.map({ ladder.expectations[$0] }) {
            let text = expectation.body.text
            guard let colon = text.firstIndex(where: \.isColon), let name = names[NameKey(text[..<colon]).key] else {
                continue
            }
            let category = ladder.categories[expectation.category].name
            report(name, "an expectation of “\(category)”", at: expectation.span, &diagnostics)
        }
        for level in ladder.levels {
            for fact in level.content.attributes {
                guard let name = names[NameKey(fact.label).key] else { continue }
                report(name, "a fact about \(level.name)", at: level.span, &diagnostics)
            }
        }
    }

    private func report(_ name: String, _ instead: String, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            LadderRule.undeclaredCategory,
            "“\(name)” is a category of what this ladder extends, and not declared here, so this is \(instead)",
            at: span.firstLine, help: ["add “\(name)” to the ladder's `categories:`, for its name to open it"])
    }
}
