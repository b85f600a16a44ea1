internal import LadderSource

/// What two texts of expectations must share to be taken for one: their words, and where their links and pictures lead.
///
/// Two digests under the process's own random key stand for them: that other words have the same 128 bits is nothing that happens, and
/// nobody can bring it about. Both come from one look at the bytes, for what the hasher has gathered is larger than both.
struct TextIdentity: Hashable, Sendable {
    private let first: Int
    private let second: Int

    /// - Parameter links: those of the document that the text stands in.
    init(text: String, _ inlines: Inlines, links: [SourceLink]) {
        var hasher = Hasher()
        hasher.combine(text)
        inlines.forEachLink { hasher.combine(links[$0].destination) }
        first = Self.digest(1, hasher)
        second = Self.digest(2, hasher)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(first) }

    private static func digest(_ number: Int, _ hasher: Hasher) -> Int {
        var hasher = hasher
        hasher.combine(number)
        return hasher.finalize()
    }
}
