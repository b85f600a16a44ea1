/// A name in a template, and what of a page it calls.
struct TemplateName: Sendable {
    enum Page: Sendable {
        case text(PageContext.Text)
        case style
        case link(PageContext.LinkName)
        case list(PageContext.ListName)
        case flag(PageContext.Flag)
        case part(PageContext.Part)
        /// One of the theme's words, by its key.
        case word(String)
    }

    /// What it calls where a section is about a link; nil for what links don't have.
    let field: PageContext.LinkField?
    /// What of the page it calls.
    let page: Page?

    /// A name that calls nothing has neither.
    init(_ name: String) {
        field = PageContext.LinkField(rawValue: name)
        page = Self.page(name)
    }

    private static func page(_ name: String) -> Page? {
        if let key = ThemeWords.key(named: name) { return .word(key) }
        if name == PageContext.style { return .style }
        return PageContext.Text(rawValue: name).map(Page.text) ?? PageContext.LinkName(rawValue: name).map(Page.link)
            ?? PageContext.ListName(rawValue: name).map(Page.list) ?? PageContext.Flag(rawValue: name).map(Page.flag)
            ?? PageContext.Part(rawValue: name).map(Page.part)
    }
}
