internal import LadderModel
internal import LadderSource

/// What a worker keeps from file to file, so that no file takes memory or makes frames of its own.
struct RenderingRoom: ~Copyable {
    /// The file that was written last; with room for most, since memory that is moved as it grows is touched again and again,
    /// and what no file needs costs nothing.
    var bytes = ByteBuffer(capacity: 256 << 10)
    var frames = TemplateFrames()
    /// Of the ladder whose pages are being written.
    var ladder: LadderFrame?
    /// Of the ladder whose pages are being written, on pages and on their Markdown forms.
    var pieces = PagePieces()
    var markdown = MarkdownPieces()
    /// The links of the ladder's level pages to each other: from all of them but the level's own, one is the same.
    var levelLinks = HeldMarkup()
    /// Of the ladder whose data are being written.
    var plainTexts = PlainTexts()
    /// Of the ladder whose pages are being written, with ids and without.
    var cells = HeldCells()
    var plainCells = HeldCells()
    /// Of the levels of the ladder whose pages, or their Markdown forms, are being written.
    private var holdings: (resolved: ResolvedLadder, levels: [LevelHoldings?])?
    /// Of the ladder whose page, or its Markdown form, was written last.
    private var transitions: (resolved: ResolvedLadder, rows: [TransitionRow])?

    init() {}

    /// The ways between a ladder's levels, for its page and that page's Markdown form.
    mutating func transitions(of resolved: ResolvedLadder, in handbook: Handbook) -> [TransitionRow] {
        if let transitions, transitions.resolved === resolved { return transitions.rows }
        let rows = TransitionRow.rows(of: resolved, in: handbook)
        transitions = (resolved, rows)
        return rows
    }

    /// What holds at a level, for its page, that page's Markdown form and the ladder's matrix.
    mutating func holdings(of resolved: ResolvedLadder, level: Int) -> LevelHoldings {
        if holdings?.resolved !== resolved {
            holdings = (resolved, Array(repeating: nil, count: resolved.levels.count))
        }
        if let known = holdings?.levels[level] { return known }
        let found = LevelHoldings(of: resolved, level: level)
        holdings?.levels[level] = found
        return found
    }

    /// The same of all its levels.
    mutating func holdings(of resolved: ResolvedLadder) -> [LevelHoldings] {
        resolved.levels.indices.map { holdings(of: resolved, level: $0) }
    }
}
