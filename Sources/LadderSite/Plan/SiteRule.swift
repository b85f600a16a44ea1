public import LadderSource

/// What the configuration, the plan of the site and its links can get wrong.
public enum SiteRule: String, CaseIterable, DiagnosticRule {
    case missingConfiguration = "missing-configuration"
    case missingContent = "missing-content"
    case newerVersionNeeded = "newer-version-needed"
    case refusedOutput = "refused-output"
    case unknownTheme = "unknown-theme"
    case invalidTemplate = "invalid-template"
    case duplicateURL = "duplicate-url"
    case emptyURL = "empty-url"
    case longURL = "long-url"
    case reservedName = "reserved-name"
    case ladderAtHome = "ladder-at-home"
    case missingLadder = "missing-ladder"
    case deadLink = "dead-link"
    case linkToDraft = "link-to-draft"
    case unsafeFile = "unsafe-file"
    case unreadFile = "unread-file"
    case missingHistory = "missing-history"

    public var id: String { rawValue }
    public var severity: Severity {
        switch self {
        case .missingHistory, .unreadFile: .warning
        default: .error
        }
    }
}
