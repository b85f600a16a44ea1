/// The frames that have been made so far: a template is rendered once for all pages of one shape.
struct TemplateFrames: Sendable {
    private struct Entry: Sendable {
        let template: Theme.Template
        let shape: [UInt8]
        let frame: TemplateFrame
    }

    /// What was asked for last stands last. There are few, and a hash's first use takes longer than a small handbook's
    /// frames.
    private var entries: [Entry] = []
    /// That of the page that is asked for.
    private var shape: [UInt8] = []

    mutating func frame(of template: Theme.Template, for context: PageContext, in theme: Theme) -> TemplateFrame {
        shape.removeAll(keepingCapacity: true)
        context.appendShape(to: &shape)
        if let place = entries.lastIndex(where: { $0.template == template && $0.shape == shape }) {
            entries.swapAt(place, entries.count - 1)
        } else {
            let frame = theme.templates.frame(of: template, for: MarkedContext(context: context, words: theme.words))
            entries.append(Entry(template: template, shape: shape, frame: frame))
        }
        return entries[entries.count - 1].frame
    }
}
