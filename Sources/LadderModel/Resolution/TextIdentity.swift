internal import LadderSource

/// What two texts of expectations must share to be taken for one: their words, and where their links and pictures lead.
///
/// Two digests under the process's own random key stand for them: that other words have the same 128 bits is nothing that happens, and
/// nobody can bring it about.
struct TextIdentity: Hashable, Sendable {
    private let first: Int
    private let second: Int

    /// - Parameter links: those of the document that the text stands in.
    init(text: String, _ inlines: [Inline], links: [SourceLink]) {
        var destinations: [String] = []
        Self.collect(inlines, links, &destinations)
        first = Self.digest(1, text, destinations)
        second = Self.digest(2, text, destinations)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(first) }

    private static func digest(_ number: Int, _ text: String, _ destinations: [String]) -> Int {
        var hasher = Hasher()
        hasher.combine(number)
        hasher.combine(text)
        hasher.combine(destinations)
        return hasher.finalize()
    }

    private static func collect(_ inlines: [Inline], _ links: [SourceLink], _ destinations: inout [String]) {
        for inline in inlines {
            switch inline {
            case .link(let link), .image(let link):
                destinations.append(links[link.index].destination)
                collect(link.content, links, &destinations)
            case .emphasis(let content), .strong(let content): collect(content, links, &destinations)
            case .text, .softBreak, .hardBreak, .code, .html: break
            }
        }
    }
}
