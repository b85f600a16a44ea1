internal import LadderSource

/// Compares the tags of a template with what pages give: Mustache passes over an unknown one in silence.
struct TemplateCheck {
    /// A block that a template puts into the place of another one's.
    struct Filled {
        let block: String
        let parent: String
        let span: SourceSpan
    }

    let file: SourceFile
    let name: String
    /// The names of all templates.
    let templates: [String]
    /// The templates that this one includes.
    private(set) var references: [String] = []
    /// The blocks that others may fill.
    private(set) var declared: Set<String> = []
    private(set) var filled: [Filled] = []
    /// The sections, blocks and other templates that are open.
    private var open: [TemplateTag] = []

    init(file: SourceFile, name: String, templates: [String]) {
        self.file = file
        self.name = name
        self.templates = templates
    }

    mutating func run(_ diagnostics: inout Diagnostics) {
        var start = 0
        while let tag = TemplateTag(after: start, in: file.bytes) {
            checkText(start..<tag.bytes.lowerBound, &diagnostics)
            check(tag, &diagnostics)
            start = tag.bytes.upperBound
        }
    }

    /// In another template's tag only blocks are shown.
    private func checkText(_ range: Range<Int>, _ diagnostics: inout Diagnostics) {
        guard let last = open.last, last.kind == .parent,
            let start = range.first(where: { !file.bytes[$0].isWhitespace })
        else { return }
        diagnostics.report(
            SiteRule.invalidTemplate, "what stands between {{<\(last.name)}} and its blocks is shown nowhere",
            at: file.span(start..<range.upperBound).firstLine,
            help: ["put it into a block, such as {{$main}}…{{/main}}"])
    }

    private mutating func check(_ tag: TemplateTag, _ diagnostics: inout Diagnostics) {
        switch tag.kind {
        case .remark, .pragma: break
        case .delimiters:
            diagnostics.report(
                SiteRule.invalidTemplate, "tags stand in {{ and }} in a theme, and in nothing else",
                at: file.span(tag.bytes), help: ["remove this tag"])
        case .include, .parent:
            references.append(tag.name)
            if tag.kind == .parent { open.append(tag) }
            if !templates.contains(tag.name) { reportUnknown("template", tag, among: templates, &diagnostics) }
        case .block:
            if let parent = open.last, parent.kind == .parent {
                filled.append(Filled(block: tag.name, parent: parent.name, span: file.span(tag.nameBytes)))
            } else {
                declared.insert(tag.name)
            }
            open.append(tag)
        // Mustache itself checks that it fits what it ends.
        case .end: _ = open.popLast()
        case .section, .inverted:
            checkName(tag, &diagnostics)
            open.append(tag)
        case .value: checkName(tag, &diagnostics)
        }
    }

    private func checkName(_ tag: TemplateTag, _ diagnostics: inout Diagnostics) {
        guard tag.name != "." else { return }
        guard PageContext.names.contains(tag.name) else {
            reportUnknown("tag", tag, among: PageContext.names, &diagnostics)
            return
        }
        guard let problem = TemplateName(tag.name).problem(in: tag, isInLink: isInLink) else { return }
        diagnostics.report(
            SiteRule.invalidTemplate, "“\(tag.name)” \(problem.message)", at: file.span(tag.nameBytes),
            help: [problem.help])
    }

    /// Whether what a link has can be called here; what others include may stand in any section of theirs.
    private var isInLink: Bool {
        !Theme.Template.allCases.contains { $0.rawValue == name } && name != "page"
            || open.contains { $0.kind == .section && TemplateName($0.name).hasLinks }
    }

    private func reportUnknown(
        _ what: String, _ tag: TemplateTag, among known: [String], _ diagnostics: inout Diagnostics
    ) {
        let nearest = NearestName.suggestion(for: tag.name, among: known)
        diagnostics.report(
            SiteRule.invalidTemplate, "there is no \(what) “\(tag.name)”", at: file.span(tag.nameBytes),
            label: nearest.map { "did you mean “\($0)”?" },
            help: nearest == nil ? ["the manual's page on themes lists them"] : [])
    }
}
