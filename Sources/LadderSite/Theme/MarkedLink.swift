internal import Mustache

/// A link as a template sees it.
struct MarkedLink: MustacheParent {
    let link: PageContext.Link
    let place: Place

    /// Where a page has the link.
    enum Place {
        case named(PageContext.LinkName)
        case listed(PageContext.ListName, Int)
    }

    /// Nil for a summary that isn't there.
    func value(of field: PageContext.LinkField) -> MarkedValue? {
        switch field {
        case .title: isOfAll ? .words(link.title) : .hole(hole(of: field))
        case .href: .hole(hole(of: field))
        case .summary: link.summary.map { _ in .hole(hole(of: field)) }
        case .isCurrent: .flag(link.standing == .current)
        case .isAround: .flag(link.standing == .around)
        }
    }

    /// Whether all pages have it.
    private var isOfAll: Bool { if case .listed(.navigation, _) = place { true } else { false } }

    private func hole(of field: PageContext.LinkField) -> TemplateFrame.Hole {
        switch place {
        case .named(let name): .link(name, field)
        case .listed(let name, let index): .listed(name, index, field)
        }
    }

    func child(named name: String) -> Any? {
        PageContext.LinkField(rawValue: name).flatMap(value(of:))?.forMustache
    }
}
