public import LadderSource

/// What reading and resolving ladders can find.
public enum LadderRule: String, CaseIterable, DiagnosticRule {
    case misplacedTable = "misplaced-table"
    case emptyID = "empty-id"
    case duplicateName = "duplicate-name"
    case similarTracks = "similar-tracks"
    case noLevels = "no-levels"
    case ladderTooLarge = "ladder-too-large"
    case missingTitle = "missing-title"
    case differentTitles = "different-titles"
    case unknownLevel = "unknown-level"
    case undeclaredLevel = "undeclared-level"
    case repeatedSection = "repeated-section"
    case missingSection = "missing-section"
    case unexpectedSection = "unexpected-section"
    case repeatedCategory = "repeated-category"
    case unusedCategory = "unused-category"
    case unplacedItem = "unplaced-item"
    case emptyItem = "empty-item"
    case accidentalHeading = "accidental-heading"
    case undeclaredCategory = "undeclared-category"
    case plainCategory = "plain-category"
    case hiddenExamples = "hidden-examples"
    case hiddenLink = "hidden-link"
    case hiddenID = "hidden-id"
    case misplacedID = "misplaced-id"
    case invalidID = "invalid-id"
    case duplicateID = "duplicate-id"
    case unknownCategory = "unknown-category"
    case unknownColumn = "unknown-column"
    case unreadTable = "unread-table"
    case repeatedCell = "repeated-cell"
    case longRating = "long-rating"
    case longName = "long-name"
    case hiddenHeading = "hidden-heading"
    case inheritanceCycle = "inheritance-cycle"
    case conflictingReplacements = "conflicting-replacements"
    case unknownLadder = "unknown-ladder"
    case inheritedDraft = "inherited-draft"
    case ambiguousLevel = "ambiguous-level"
    case unknownDrop = "unknown-drop"
    case ambiguousDrop = "ambiguous-drop"

    public var id: String { rawValue }

    public var severity: Severity {
        switch self {
        case .hiddenHeading: .note
        case .similarTracks, .accidentalHeading, .differentTitles, .missingSection, .repeatedCategory, .unusedCategory,
            .unplacedItem, .undeclaredCategory,
            .emptyItem, .longRating, .unreadTable, .plainCategory, .hiddenExamples, .hiddenLink, .hiddenID,
            .misplacedID:
            .warning
        default: .error
        }
    }
}
