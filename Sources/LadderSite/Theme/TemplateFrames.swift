/// The frames that have been made so far: a template is rendered once for all pages of one shape.
struct TemplateFrames: Sendable {
    /// By their templates and shapes.
    private var frames: [String: TemplateFrame] = [:]

    mutating func frame(of template: Theme.Template, for context: PageContext, in theme: Theme) -> TemplateFrame {
        let key = template.rawValue + context.shape
        if let frame = frames[key] { return frame }
        let frame = theme.templates.frame(of: template, for: MarkedContext(context: context, words: theme.words))
        frames[key] = frame
        return frame
    }
}
