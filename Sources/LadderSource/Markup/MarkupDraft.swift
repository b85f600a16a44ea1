/// A text in one of its forms while it is being written.
struct MarkupDraft: ~Copyable {
    var bytes = ByteBuffer(capacity: 256)
    /// In the order of their offsets.
    var holes: [MarkupHole] = []

    /// Keeps the memory.
    mutating func removeAll() {
        bytes.removeAll()
        if !holes.isEmpty { holes.removeAll(keepingCapacity: true) }
    }
}
