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
    /// Of the ladder whose data are being written.
    var plainTexts = PlainTexts()
    /// Of the ladder whose pages are being written, with ids and without.
    var cells = HeldCells()
    var plainCells = HeldCells()
}
