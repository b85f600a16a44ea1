internal import LadderSource

/// How many findings each rule has, the most first.
struct FindingCounts {
    private let counts: [(rule: String, severity: Severity, count: Int)]

    init(_ diagnostics: Diagnostics) {
        counts = Dictionary(grouping: diagnostics.all, by: \.ruleID)
            .map { ($0.key, $0.value[0].severity, $0.value.count) }
            .sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
    }

    var isEmpty: Bool { counts.isEmpty }
    /// Whether it says more than how many findings there are.
    var isSummary: Bool { counts.reduce(0) { $0 + $1.count } > 1 }
    var hasWarnings: Bool { counts.contains { $0.severity != .note } }

    /// One line for each rule.
    var text: String {
        let width = counts.map { String($0.count).count }.max() ?? 0
        return counts.map { entry in
            let number = String(entry.count)
            return String(repeating: " ", count: width - number.count)
                + "\(number) \(entry.severity.rawValue)[\(entry.rule)]\n"
        }.joined()
    }
}
