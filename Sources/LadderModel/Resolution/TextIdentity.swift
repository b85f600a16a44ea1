internal import LadderSource

/// What two texts of expectations must share to be taken for one: their words, and where their links and pictures lead.
struct TextIdentity: Hashable, Sendable {
    private let text: String
    /// In the order of the text; most texts have none.
    private let destinations: [String]
    /// Made once: levels look the same texts up again and again.
    private let digest: Int

    /// - Parameter links: those of the document that the text stands in.
    init(text: String, _ inlines: [Inline], links: [SourceLink]) {
        self.text = text
        var destinations: [String] = []
        Self.collect(inlines, links, &destinations)
        self.destinations = destinations
        var hasher = Hasher()
        hasher.combine(text)
        hasher.combine(destinations)
        digest = hasher.finalize()
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    static func == (first: TextIdentity, second: TextIdentity) -> Bool {
        first.digest == second.digest && first.text == second.text && first.destinations == second.destinations
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
