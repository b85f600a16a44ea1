public import LadderSource

/// A level of a ladder with what its own section and the ladder's tables say.
///
/// A class, for every page of the ladder shares it by one reference.
public final class Level: Sendable {
    public let id: String
    public let name: String
    /// The name; where another level of the ladder has the same one, with its track: `Senior (Management)`.
    public let shownName: String
    public let title: String?
    /// Whether it is shown as not finalised.
    public let isDraft: Bool
    /// The level whose text, status and parents this one shares, by its index.
    public let sameAs: Int?
    /// What the level's section states; empty for a level without one.
    public let content: SectionContent
    /// What the ladder's tables say of the level, but for what its section says too.
    public let tableAttributes: [LabelledText]
    /// What helps to reach this level.
    public let actions: [LabelledText]
    /// Its track beside the ladder's own; nil for that one.
    public let track: String?
    let parents: Parents
    let drop: [LocatedText]
    /// Levels of the same standing as they are written: `product/ic5`, or one of the same ladder.
    let equivalent: [LocatedText]
    /// Where it is declared.
    public let span: SourceSpan

    init(
        id: String, name: String, shownName: String, title: String?, isDraft: Bool, sameAs: Int?,
        content: SectionContent,
        tableAttributes: [LabelledText], actions: [LabelledText], track: String?, parents: Parents,
        drop: [LocatedText], equivalent: [LocatedText], span: SourceSpan
    ) {
        self.id = id
        self.name = name
        self.shownName = shownName
        self.title = title
        self.isDraft = isDraft
        self.sameAs = sameAs
        self.content = content
        self.tableAttributes = tableAttributes
        self.actions = actions
        self.track = track
        self.parents = parents
        self.drop = drop
        self.equivalent = equivalent
        self.span = span
    }

    /// The levels that a level inherits from.
    enum Parents: Sendable {
        /// The level before it on its track.
        case previous
        case named([Parent])
    }

    enum Parent: Sendable {
        /// A level of the same ladder.
        case own(Int)
        /// One of another ladder, as it is written: `engineering/ic4`.
        case other(LocatedText)
    }
}

/// A text with a label, such as an attribute of a level.
public struct LabelledText: Sendable {
    public let label: String
    public let value: RichText
}

/// The expectations that every level of a ladder gets.
public struct AllLevels: Sendable {
    public let heading: RichText
    /// The heading's rank, and its id on the ladder's page.
    public let rank: Int
    public let anchor: String
    public let content: SectionContent
}
