/// A picture in a block of raw HTML.
public struct HTMLImage: Sendable, Equatable {
    let link: InlineLink
    /// The text for those who don't see it.
    let alternative: String
}
