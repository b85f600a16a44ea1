/// The frames that have been made so far: a template is rendered once for all pages of one shape.
struct TemplateFrames: Sendable {
    private struct Key: Hashable {
        let template: Theme.Template
        let shape: [UInt8]
    }

    private var frames: [Key: TemplateFrame] = [:]

    mutating func frame(of template: Theme.Template, for context: PageContext, in theme: Theme) -> TemplateFrame {
        let key = Key(template: template, shape: context.shape)
        if let frame = frames[key] { return frame }
        let frame = TemplateFrame(of: template, for: context, in: theme)
        frames[key] = frame
        return frame
    }
}
