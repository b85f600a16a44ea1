/// Templates in which all is plain, for frames that are made without Mustache.
struct PlainTemplates: Sendable {
    private var templates: [(name: String, template: PlainTemplate)] = []

    /// Nil where a template is not plain, or fills one that isn't there or fills another itself.
    ///
    /// - Parameter files: the templates by their names.
    init?(_ files: [(name: String, bytes: [UInt8])]) {
        for (name, bytes) in files {
            guard let template = PlainTemplateReader.read(bytes) else { return nil }
            templates.append((name, template))
        }
        for (_, template) in templates {
            guard let parent = template.parent else { continue }
            guard let filled = self[parent.name], filled.parent == nil else { return nil }
        }
    }

    private subscript(name: String) -> PlainTemplate? { templates.first { $0.name == name }?.template }

    func frame(of template: Theme.Template, for page: MarkedContext) -> TemplateFrame {
        var maker = PlainFrameMaker(page: page)
        if let template = self[template.rawValue] {
            maker.blocks = template.parent?.blocks ?? []
            let filled = template.parent.flatMap { self[$0.name] } ?? template
            maker.add(filled.pieces, about: nil)
        }
        return maker.frame
    }
}
