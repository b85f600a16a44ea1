internal import LadderSource

/// The headings of the first rank in a ladder's prose: one alone is the ladder's title.
struct BodyTitles {
    let all: [LocatedText]

    init(parts: [BodyDivider.Part]) {
        var all: [LocatedText] = []
        for case .prose(let blocks) in parts {
            for block in blocks {
                guard case .heading(1, let inlines) = block.content else { continue }
                let title = inlines.headingText
                if !title.isEmpty { all.append(LocatedText(title, at: block.span)) }
            }
        }
        self.all = all
    }

    /// The title, unless there are several.
    var only: LocatedText? { all.count == 1 ? all.first : nil }
}
