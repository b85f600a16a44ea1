internal import LadderSource

/// What two texts of expectations must share to be taken for one: their words, and where their links and pictures lead.
struct TextIdentity: Hashable, Sendable {
    private let digest: TextDigest

    /// - Parameter links: those of the document that the text stands in.
    init(_ text: borrowing ExaminedText, links: [SourceLink]) {
        var digest = TextDigest()
        text.addMeaning(to: &digest, links: links)
        self.digest = digest
    }
}
