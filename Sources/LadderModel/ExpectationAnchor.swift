public import LadderSource

/// An expectation's id in HTML.
public struct ExpectationAnchor: Sendable {
    /// On the pages of another ladder than the one that states it: that one's id, which comes first.
    public let ladder: String?
    /// `<level>--<category>--`, which the expectations of a cell have in common.
    public let start: StoredText
    public let id: StoredText

    public var text: String { (ladder.map { "\($0)--" } ?? "") + start.text + id.text }
}
