/// Makes a frame of a plain template, piece by piece.
struct PlainFrameMaker {
    let page: MarkedContext
    /// Those that take the place of the template's own.
    var blocks: [PlainTemplate.Block] = []
    private(set) var frame = TemplateFrame()

    init(page: MarkedContext) { self.page = page }

    /// - Parameter link: what the section around the pieces is about.
    mutating func add(_ added: [PlainTemplate.Piece], about link: MarkedLink?) {
        for place in added.indices {
            switch added[place] {
            case .text(let markup): frame.add(markup)
            case .value(let name): add(value(of: name, link))
            case .section(let name, let isInverted, let inner):
                let value = value(of: name, link)
                if isInverted != (value?.isSomething ?? false) { add(inner, value, link) }
            case .block(let block):
                let other = blocks.first { $0.name == block.name }
                add((other ?? block).pieces, about: link)
            }
        }
    }

    private func value(of name: TemplateName, _ link: MarkedLink?) -> MarkedValue? {
        if let link, let value = name.field.flatMap(link.value(of:)) { return value }
        return name.page.flatMap(page.value(of:))
    }

    private mutating func add(_ value: MarkedValue?) {
        switch value {
        case .hole(let hole): frame.add(hole, of: page)
        case .words(let text): frame.add(text: text)
        // These are for sections.
        case .flag, .link, .links, nil: break
        }
    }

    /// A section's pieces, for each link of a list once.
    private mutating func add(_ inner: [PlainTemplate.Piece], _ value: MarkedValue?, _ link: MarkedLink?) {
        switch value {
        case .link(let link): add(inner, about: link)
        case .links(let links): for link in links { add(inner, about: link) }
        case .hole, .words, .flag, nil: add(inner, about: link)
        }
    }
}

extension MarkedValue {
    /// Whether a section on it is shown.
    fileprivate var isSomething: Bool { if case .flag(let flag) = self { flag } else { true } }
}
