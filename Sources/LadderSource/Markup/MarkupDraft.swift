/// A text in one of its forms while it is being written.
struct MarkupDraft {
    var bytes: [UInt8] = []
    /// In the order of their offsets.
    var holes: [MarkupHole] = []
}
