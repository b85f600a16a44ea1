internal import LadderSource

/// The headings with words that stand outside of a ladder's levels.
struct ProseHeadings {
    private(set) var all: [(rank: Int, title: LocatedText)] = []

    init(parts: [BodyDivider.Part]) {
        for case .prose(let blocks) in parts {
            for block in blocks {
                guard case .heading(let rank, let inlines) = block.content else { continue }
                let text = inlines.headingText
                if !text.isEmpty { all.append((rank, LocatedText(text, at: block.span))) }
            }
        }
    }
}
