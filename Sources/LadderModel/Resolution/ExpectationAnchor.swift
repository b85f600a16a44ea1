public import LadderSource

/// An expectation's id in HTML on a ladder's pages.
public struct ExpectationAnchor: Sendable {
    /// The id of the ladder that states it, where that is another one: it comes first.
    public let ladder: String?
    /// `<level>--<category>--<id>`
    public let own: StoredText

    public var text: String { ladder.map { "\($0)--\(own.text)" } ?? own.text }
}
