internal import LadderSource

/// What two texts of expectations must share to be taken for one: their words, and where their links and pictures lead.
///
/// Two digests under the process's own random key stand for them: that other words have the same 128 bits is nothing that happens, and
/// nobody can bring it about. Both come from one look at the text, for what the hasher has gathered is larger than both.
struct TextIdentity: Hashable, Sendable {
    private let first: Int
    private let second: Int

    /// - Parameter links: those of the document that the text stands in.
    init(_ text: borrowing ExaminedText, links: [SourceLink]) {
        var hasher = Hasher()
        text.hashMeaning(into: &hasher, links: links)
        var other = hasher
        other.combine(true)
        (first, second) = (hasher.finalize(), other.finalize())
    }

    func hash(into hasher: inout Hasher) { hasher.combine(first) }
}
