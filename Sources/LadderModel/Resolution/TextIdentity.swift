internal import LadderSource

/// What two texts of expectations must share to be taken for one: their words, and where their links and pictures lead.
///
/// Two digests under the process's own random key stand for them: that other words have the same 128 bits is nothing that happens, and
/// nobody can bring it about. Both come from one look at the bytes, for what the hasher has gathered is larger than both.
struct TextIdentity: Hashable, Sendable {
    private let first: Int
    private let second: Int

    /// - Parameter links: those of the document that the text stands in.
    init(text: String, _ inlines: [Inline], links: [SourceLink]) {
        var hasher = Hasher()
        hasher.combine(text)
        Self.combine(inlines, links, &hasher)
        first = Self.digest(1, hasher)
        second = Self.digest(2, hasher)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(first) }

    private static func digest(_ number: Int, _ hasher: Hasher) -> Int {
        var hasher = hasher
        hasher.combine(number)
        return hasher.finalize()
    }

    private static func combine(_ inlines: [Inline], _ links: [SourceLink], _ hasher: inout Hasher) {
        for index in inlines.indices {
            switch inlines[index] {
            case .link(let link), .image(let link):
                hasher.combine(links[link.index].destination)
                combine(link.content, links, &hasher)
            case .emphasis(let content), .strong(let content): combine(content, links, &hasher)
            case .text, .softBreak, .hardBreak, .code, .html: break
            }
        }
    }
}
