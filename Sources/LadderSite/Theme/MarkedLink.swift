internal import Mustache

/// A link as a template sees it.
struct MarkedLink: MustacheParent {
    let link: PageContext.Link
    /// Whether all pages have it.
    let isOfAll: Bool
    let hole: (PageContext.LinkField) -> TemplateFrame.Hole

    /// Nil for a summary that isn't there.
    func value(of field: PageContext.LinkField) -> MarkedValue? {
        switch field {
        case .title: isOfAll ? .words(link.title) : .hole(hole(field))
        case .href: .hole(hole(field))
        case .summary: link.summary.map { _ in .hole(hole(field)) }
        case .isCurrent: .flag(link.isCurrent)
        }
    }

    func child(named name: String) -> Any? {
        PageContext.LinkField(rawValue: name).flatMap(value(of:))?.forMustache
    }
}
