internal import LadderModel
public import LadderSource

/// All rules of the program: the one place that knows them.
public enum RuleCatalogue {
    /// In the order of their ids.
    public static let all: [any DiagnosticRule] = {
        let rules: [any DiagnosticRule] = SourceRule.allCases + LadderRule.allCases + SiteRule.allCases
        return (rules + CheckRules.all + [UnusedIgnore()]).sorted { $0.id < $1.id }
    }()

    public static func rule(named id: String) -> (any DiagnosticRule)? { all.first { $0.id == id } }

    /// The ids that a misspelt one may mean, or that hold it as a word; the nearest first.
    public static func ids(like text: String) -> [String] {
        let ids = all.map(\.id)
        let near = NearestName.suggestion(for: text, among: ids).map { [$0] } ?? []
        let word = text.lowercased()
        let holding = ids.filter { !near.contains($0) && $0.split(separator: "-").contains { $0 == word } }
        return near + holding
    }
}
