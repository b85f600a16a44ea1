/// A place in a text where a link into the handbook stands; its target is written when the page is known.
public struct MarkupHole: Sendable {
    public let offset: Int
    public let link: LinkID
    /// In Markdown: whether an attribute of raw HTML stands around it.
    public var isInHTML = false
}
