internal import LadderSite
internal import LadderSource

/// All rules, one a line: the name, how much it weighs, what it means.
enum RuleList {
    static func text() -> String {
        let width = RuleCatalogue.all.map(\.id.count).max() ?? 0
        return RuleCatalogue.all.map { rule in
            let description = RuleExplanation(of: rule)?.description ?? ""
            return "\(padded(rule.id, width))  \(padded(rule.severity.rawValue, 7))  \(description)\n"
        }.joined()
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
