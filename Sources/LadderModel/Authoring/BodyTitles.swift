internal import LadderSource

/// The headings of the first rank in a ladder's prose: one alone is the ladder's title.
struct BodyTitles {
    let all: [LocatedText]

    init(_ headings: ProseHeadings) {
        all = headings.all.filter { $0.rank == 1 }.map(\.title)
    }

    /// The title, unless there are several.
    var only: LocatedText? { all.count == 1 ? all.first : nil }
}
