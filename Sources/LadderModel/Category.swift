internal import LadderSource

/// One of the kinds of expectations that a ladder's levels share.
public struct Category: Sendable {
    public let id: String
    public let name: String
    public let definition: RichText?
    /// Whether the definition comes from a table, which the ladder's page shows where it stands.
    public let isDefinedInTable: Bool
    /// The name of the group that the category belongs to; those of one group are neighbours.
    public let group: String?
    let span: SourceSpan
}
