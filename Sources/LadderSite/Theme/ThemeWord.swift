/// The words of a theme, by their keys in `words.yml`.
enum ThemeWord: String, CaseIterable, Sendable {
    case level, levels, pages, category, expectations, matrix
    case linkTo = "link-to"
    case linkHere = "link-here"
    case expectation
    case newHere = "new-here"
    case strengthens
    case notFinalised = "not-finalised"
    case sameAs = "same-as"
    case whatChanges = "what-changes"
    case continuing
    case readAll = "read-all"
    case sideBySide = "side-by-side"
    case describedAnew = "described-anew"
    case new, strengthened, dropped
    case movingTo = "moving-to"
    case whatChangesOnOneWay = "what-changes-on-one-way"
    case continuesFrom = "continues-from"
    case continues
    case whatIsReplaced = "what-is-replaced"
    case transitions
    case transitionsCaption = "transitions-caption"
    case buildsOn = "builds-on"
    case builtOnBy = "built-on-by"
    case equivalentLevels = "equivalent-levels"
    case standings, from, to
    case ladderDescription = "ladder-description"
    case matrixDescription = "matrix-description"
    case levelDescription = "level-description"

    // Of the matrix page and of its choice of what to show.
    case show
    case ownExpectations = "own-expectations"
    case allThatHolds = "all-that-holds"
    case levelsToShow = "levels-to-show"
    case categoriesToShow = "categories-to-show"
    case checkAll = "check-all"
    case checkNone = "check-none"
    case reset
    case leaveOutSame = "leave-out-same"
    case levelsShown = "levels-shown"
    case categoriesShown = "categories-shown"
    case nothingChosen = "nothing-chosen"
    case nothingDiffers = "nothing-differs"
    case categoryAndOrigin = "category-and-origin"
    case ownCaption = "own-caption"
    case holdingCaption = "holding-caption"
    case holdingLeftOut = "holding-left-out"

    // Words of templates.
    case outline
    case darkColours = "dark-colours"
    case openAll = "open-all"
    case copied
    case allCategories = "all-categories"
    case home
    case missingPage = "missing-page"
    case missingPageAdvice = "missing-page-advice"
    case movedPage = "moved-page"
    case skip
    case siteNavigation = "site-navigation"
    case breadcrumbs
    case levelNavigation = "level-navigation"
    case neighbours
    case neighbouringPages = "neighbouring-pages"
    case inThisSection = "in-this-section"
    case version, effective, draft
    case allLadders = "all-ladders"
    case aboutCategories = "about-categories"
    case whatIsExpected = "what-is-expected"
    case editPage = "edit-page"
    case lastChanged = "last-changed"

    /// Whether the default theme's has a place for a value.
    var takesValue: Bool {
        switch self {
        case .linkTo, .strengthens, .sameAs, .whatChanges, .whatChangesOnOneWay, .continuesFrom, .continuing, .readAll,
            .describedAnew, .movingTo, .ladderDescription, .matrixDescription, .levelDescription, .levelsShown,
            .categoriesShown, .holdingLeftOut:
            true
        default: false
        }
    }

    /// What templates put before a word's key.
    private static let prefix = "words-"

    /// The name by which templates call it.
    var templateName: String { Self.prefix + rawValue }

    /// The word that templates call by a name; nil for a name of something else.
    init?(templateName name: String) {
        guard name.utf8.starts(with: Self.prefix.utf8) else { return nil }
        self.init(rawValue: String(decoding: name.utf8.dropFirst(Self.prefix.utf8.count), as: UTF8.self))
    }
}
