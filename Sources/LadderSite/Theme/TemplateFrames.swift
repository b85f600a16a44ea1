internal import LadderSource

/// The frames that have been made so far: a template is rendered once for all pages of one shape.
struct TemplateFrames: ~Copyable {
    private struct Entry: Sendable {
        let template: Theme.Template
        let shape: [UInt8]
        let frame: TemplateFrame
    }

    /// The latest last. There are few, and a hash's first use takes longer than a small handbook's frames.
    private var entries: [Entry] = []
    /// That of the page that is asked for.
    private var shape = ByteBuffer()

    mutating func frame(of template: Theme.Template, for context: PageContext, in theme: Theme) -> TemplateFrame {
        shape.removeAll()
        context.appendShape(to: &shape)
        for place in entries.indices.reversed() where entries[place].template == template && isShape(of: place) {
            return entries[place].frame
        }
        let frame = theme.templates.frame(of: template, for: MarkedContext(context: context, words: theme.words))
        entries.append(Entry(template: template, shape: shape.array(), frame: frame))
        return frame
    }

    /// Whether an entry is of the shape that is asked for.
    private func isShape(of place: Int) -> Bool {
        shape.withUnsafeBytes { shape in entries[place].shape.withUnsafeBufferPointer { $0.isEqual(to: shape) } }
    }
}
