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
    /// Of the level whose page, or its Markdown form, was written last.
    private var latest: LevelHoldings?
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

    /// What holds at a level; a page and its Markdown form mostly come one behind the other.
    mutating func holdings(of resolved: ResolvedLadder, level: Int) -> LevelHoldings {
        if let latest, latest.level == level, latest.resolved === resolved { return latest }
        let holdings = LevelHoldings(of: resolved, level: level)
        latest = holdings
        return holdings
    }
}
