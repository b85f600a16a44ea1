internal import Mustache

/// A theme's templates, ready to make frames of them.
enum ThemeTemplates: Sendable {
    case plain(PlainTemplates)
    case mustache(MustacheLibrary)

    func frame(of template: Theme.Template, for page: MarkedContext) -> TemplateFrame {
        switch self {
        case .plain(let templates): templates.frame(of: template, for: page)
        case .mustache(let library):
            TemplateFrame(library.render(page, withTemplate: template.rawValue) ?? "", of: page)
        }
    }
}
