public import LadderSource

/// A ladder as its source states it, before inheritance.
///
/// A class, for every page of the ladder and of those that build on it shares it by one reference.
public final class Ladder: Sendable {
    /// Its place in the handbook, also its URL: `engineering`.
    public let id: String
    public let title: String
    public let description: String?
    public let role: String?
    /// Its place in the navigation.
    public let order: Int?
    public let version: String?
    public let effective: String?
    public let isDraft: Bool
    /// Whether it has no levels of its own: expectations that other ladders pull in.
    public let isBaseline: Bool
    /// Baselines, or ladders for what they ask of all levels, by their places.
    let extends: [LocatedText]
    /// Old places that lead here, from the site's root: `swe`, `old/page.html`.
    public let movedFrom: [LocatedText]
    /// Whether each level is stated whole, so that equal words at two levels mean that nothing changes.
    let isRestated: Bool
    public let categories: [Category]
    public let levels: [Level]
    /// The id of each level's page: `engineering/ic1`.
    public let levelPages: [String]
    public let allLevels: AllLevels?
    public let abbreviations: [Abbreviation]
    /// The parts of the ladder's page, in order.
    public let prose: [Prose]
    /// Every expectation that the source states; levels name theirs by the index.
    public let expectations: ExpectationList
    /// Where the source's headings lead.
    public let headings: SourceHeadings
    public let file: SourceFile
    /// The files beside it in which levels stand, in the order of the levels.
    public let levelFiles: [LevelFile]
    /// Where its front matter begins.
    let span: SourceSpan
    let levelIndex: NameIndex
    let categoryIndex: NameIndex

    init(
        id: String, title: String, description: String?, role: String?, order: Int?, version: String?,
        effective: String?, isDraft: Bool, isBaseline: Bool, extends: [LocatedText], movedFrom: [LocatedText],
        isRestated: Bool, categories: [Category], levels: [Level], allLevels: AllLevels?,
        abbreviations: [Abbreviation], prose: [Prose], expectations: ExpectationList, headings: SourceHeadings,
        file: SourceFile, levelFiles: [LevelFile], span: SourceSpan, levelIndex: NameIndex, categoryIndex: NameIndex
    ) {
        self.id = id
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
        self.categories = categories
        self.levels = levels
        levelPages = levels.map { "\(id)/\($0.id)" }
        self.allLevels = allLevels
        self.abbreviations = abbreviations
        self.prose = prose
        self.expectations = expectations
        self.headings = headings
        self.file = file
        self.levelFiles = levelFiles
        self.span = span
        self.levelIndex = levelIndex
        self.categoryIndex = categoryIndex
    }

    /// What a level's section states; one that is the same as another says what that one says.
    @inlinable
    public func content(ofLevel level: Int) -> SectionContent { levels[levels[level].sameAs ?? level].content }

    /// All facts about a level: those of its section, and those of tables.
    public func attributes(ofLevel level: Int) -> [LabelledText] {
        content(ofLevel: level).attributes + levels[level].tableAttributes
    }

    /// A part of the ladder's page.
    public enum Prose: Sendable {
        case text(RenderedMarkup)
        case allLevels
        case levelsTable
    }

    /// Letters of levels' names and what they stand for.
    public struct Abbreviation: Sendable {
        public let letters: String
        public let meaning: String
        let span: SourceSpan
    }

    /// What the fragment of a link into the source means.
    public enum AnchorTarget: Sendable, Equatable {
        /// The ladder's page as a whole.
        case top
        /// An id on the ladder's page.
        case page(id: String)
        /// An id on a level's own page; indirect, for it is rare and would make all targets larger.
        indirect case levelPage(Int, id: String)
        /// A level, by its index.
        case level(Int)
        /// A category on a level's page, by the indices of both.
        case category(level: Int, Int)
    }
}
