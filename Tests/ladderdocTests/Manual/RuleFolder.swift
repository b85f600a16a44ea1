import LadderSite
import LadderSource

/// The folders of the manual that hold a page for each rule.
enum RuleFolder: String, CaseIterable, Sendable {
    /// Rules of a build.
    case errors
    /// Rules that `ladderdoc check` alone knows.
    case checks

    var path: String { "\(ManualPage.folder)/\(rawValue)" }

    /// The parts of each page below its first words.
    var headings: [String] {
        switch self {
        case .errors: ["Example", "What to do"]
        case .checks: ["Why it is bad", "Example", "What to do", "Options"]
        }
    }

    /// The ids of the rules whose pages belong there.
    var ids: [String] { RuleCatalogue.all.map(\.id).filter { HandbookCheck.ruleIDs.contains($0) == (self == .checks) } }
}
