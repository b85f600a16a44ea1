/// What reading a file, its front matter and its Markdown can find.
public enum SourceRule: String, CaseIterable, DiagnosticRule {
    case invalidUTF8 = "invalid-utf8"
    case controlCharacter = "control-character"
    case directionOverride = "direction-override"
    case fileTooLarge = "file-too-large"
    case mergeConflict = "merge-conflict"
    case outsideHandbook = "outside-handbook"
    case unterminatedFrontMatter = "unterminated-front-matter"
    case misplacedFrontMatter = "misplaced-front-matter"
    case invalidYAML = "invalid-yaml"
    case cutText = "cut-text"
    case typographicQuotes = "typographic-quotes"
    case duplicateKey = "duplicate-key"
    case tooManyAliases = "too-many-aliases"
    case frontMatterTooDeep = "front-matter-too-deep"
    case unknownKey = "unknown-key"
    case foreignKey = "foreign-key"
    case unsupportedKey = "unsupported-key"
    case missingKey = "missing-key"
    case wrongType = "wrong-type"
    case invalidValue = "invalid-value"
    case nestingTooDeep = "nesting-too-deep"
    case tooManyBrackets = "too-many-brackets"
    case rawHTML = "raw-html"
    case unbalancedHTML = "unbalanced-html"
    case unclosedCode = "unclosed-code"
    case foreignSyntax = "foreign-syntax"
    case unusedReference = "unused-reference"
    case forbiddenLink = "forbidden-link"
    case externalImage = "external-image"
    case brokenTable = "broken-table"
    case tableTooLarge = "table-too-large"
    case tableRowTooLong = "table-row-too-long"

    public var id: String { rawValue }

    public var severity: Severity {
        switch self {
        case .foreignKey: .note
        case .directionOverride, .cutText, .typographicQuotes, .rawHTML, .unbalancedHTML, .unclosedCode, .foreignSyntax,
            .unusedReference,
            .forbiddenLink, .externalImage, .brokenTable, .tableRowTooLong:
            .warning
        default: .error
        }
    }
}
