/// What a worker keeps from file to file, so that no file takes memory or makes frames of its own.
struct RenderingRoom: Sendable {
    /// The file that was written last.
    var bytes: [UInt8] = []
    var frames = TemplateFrames()
    /// Of the ladder whose pages are being written, on pages and on their Markdown forms.
    var items = HeldItems()
    var markdownItems = HeldItems()
}

extension [UInt8] {
    /// The memory of another file's bytes, which nobody needs any more.
    ///
    /// The bytes must have one owner alone: others would get a copy each time.
    init(inPlaceOf bytes: inout [UInt8]) {
        self = []
        swap(&self, &bytes)
        removeAll(keepingCapacity: true)
    }
}
