import LadderSite
import LadderSource

/// The folders of the manual that hold a page for each rule.
enum RuleFolder: String, CaseIterable, Sendable {
    /// Rules of a build.
    case errors
    /// Rules that `ladderdoc check` alone knows.
    case checks

    var path: String { "\(ManualPage.folder)/\(rawValue)" }

    /// The ids of the rules whose pages belong there.
    var ids: [String] { RuleCatalogue.all.map(\.id).filter { HandbookCheck.ruleIDs.contains($0) == (self == .checks) } }
}
