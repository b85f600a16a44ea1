internal import LadderSource

/// A ladder's front matter, read and checked.
///
/// A class, for all that reads the ladder's body shares it by one reference.
final class LadderHeader: Sendable {
    struct CategoryEntry: Sendable {
        let id: String
        let name: String
        let aliases: [String]
        let definition: LocatedText?
        let group: LocatedText?
        let steps: [LocatedText]
        let span: SourceSpan
    }

    struct LevelEntry: Sendable {
        let id: String
        let name: String
        let title: LocatedText?
        let aliases: [String]
        let isDraft: Bool
        let inherits: [LocatedText]
        /// Whether the key stands there: then an empty list means none.
        let hasInherits: Bool
        let drop: [LocatedText]
        let sameAs: LocatedText?
        let track: LocatedText?
        let equivalent: [LocatedText]
        let span: SourceSpan
    }

    enum Status: String, CaseIterable {
        case published, draft
    }

    /// What the cells of a table of categories and levels are, where they are no ratings.
    enum Cells: String, CaseIterable, Sendable {
        case expectations
    }

    private static let mostComparedCategories = 100

    let title: LocatedText?
    let description: String?
    let role: String?
    let order: Int?
    let version: String?
    let effective: String?
    let isDraft: Bool
    let isBaseline: Bool
    let extends: [LocatedText]
    let movedFrom: [LocatedText]
    /// Whether each level is stated whole, and inherits only what it says itself.
    let isRestated: Bool
    let abbreviations: [Ladder.Abbreviation]
    let cells: Cells?
    let categories: [CategoryEntry]
    let groups: CategoryGroups
    let steps: CategorySteps
    let levels: [LevelEntry]
    let allLevels: String
    /// The same as names are compared.
    let allLevelsKey: NameKey
    /// How many bytes the longest key has of what opens a section.
    let longestOpening: Int
    /// Where that heading is named; nil for the heading that goes without saying.
    let allLevelsSpan: SourceSpan?
    /// Where `levels:` stands; for a baseline where its front matter begins.
    let levelsSpan: SourceSpan
    let categoryIndex: NameIndex
    /// The categories' names, for those that are misspelt: none of very many, with all of which each item would be compared.
    let nearestCategory: NearestName
    let levelIndex: NameIndex
    let limits: LadderLimits

    init(
        title: LocatedText?, description: String?, role: String?, order: Int?, version: String?, effective: String?,
        isDraft: Bool, isBaseline: Bool, extends: [LocatedText], movedFrom: [LocatedText], isRestated: Bool,
        abbreviations: [Ladder.Abbreviation], cells: Cells?, categories: [CategoryEntry], groups: CategoryGroups,
        steps: CategorySteps, levels: [LevelEntry], allLevels: String, allLevelsSpan: SourceSpan?,
        levelsSpan:
            SourceSpan, categoryIndex: NameIndex, levelIndex: NameIndex, limits: LadderLimits
    ) {
        self.title = title
        self.description = description
        self.role = role
        self.order = order
        self.version = version
        self.effective = effective
        self.isDraft = isDraft
        self.isBaseline = isBaseline
        self.extends = extends
        self.movedFrom = movedFrom
        self.isRestated = isRestated
        self.abbreviations = abbreviations
        self.cells = cells
        self.categories = categories
        self.groups = groups
        self.steps = steps
        self.levels = levels
        self.allLevels = allLevels
        allLevelsKey = NameKey(allLevels)
        longestOpening = max(levelIndex.longest, allLevelsKey.key.utf8.count)
        self.allLevelsSpan = allLevelsSpan
        self.levelsSpan = levelsSpan
        self.categoryIndex = categoryIndex
        nearestCategory = NearestName(
            among: categories.count <= Self.mostComparedCategories ? categories.map(\.name) : [])
        self.levelIndex = levelIndex
        self.limits = limits
    }

    /// For a name that means none of the levels, or several.
    func mistake(_ name: String, at span: SourceSpan) -> LevelNameMistake {
        LevelNameMistake(
            name, at: span, choices: levels.map { .init(name: $0.name, id: $0.id, span: $0.span) }, index: levelIndex)
    }
}
