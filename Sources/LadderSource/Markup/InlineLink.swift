/// What a link or a picture in a text leads to.
public struct InlineLink: Sendable, Equatable {
    /// An index into the document's links.
    public let index: Int
    public let title: String
    /// Of a picture that is written as HTML.
    var size: ImageSize?
}
