internal import LadderSource

/// Looks for a name that is written as a key of its own, `- L1: Junior`, where `name` should have it as its value.
struct NameAsKey {
    /// What the name is of, in the words of a message: “a level”.
    let what: String
    /// The key that may take the value behind the name.
    let second: String
    let keys: [String]

    /// - Returns: whether the value is such a one, which is then reported.
    func report(_ value: YAMLValue, _ diagnostics: inout Diagnostics) -> Bool {
        guard case .mapping(let entries) = value.content, let first = entries.first,
            !entries.contains(where: { keys.contains($0.key.text.lowercased()) }),
            NearestName.suggestion(for: first.key.text, among: keys, most: 1) == nil
        else { return false }
        diagnostics.report(
            SourceRule.missingKey, "“\(first.key.text)” stands where \(what) needs the key `name`", at: first.key.span,
            help: ["write " + (entries.count > 1 ? "each as " : "") + "`- \(form(of: first))`"])
        return true
    }

    private func form(of entry: YAMLEntry) -> String {
        guard case .scalar(let text) = entry.value.content else { return "name: \(Self.shown(entry.key.text))" }
        return "{name: \(Self.shown(entry.key.text)), \(second): \(Self.shown(text))}"
    }

    /// What needs no quotes as it is.
    private static func shown(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " } && text.utf8.count <= 40
        return isPlain ? text : "…"
    }
}
