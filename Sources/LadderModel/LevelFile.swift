public import LadderSource

/// A file that is the whole text of one of a ladder's levels.
public struct LevelFile: Sendable {
    /// The level, by its index.
    public let level: Int
    /// Where the file's headings lead.
    public let headings: SourceHeadings
    public let file: SourceFile
}
