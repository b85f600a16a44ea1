/// A name in a template, and what of a page it calls.
struct TemplateName: Sendable {
    enum Page: Sendable {
        case text(PageContext.Text)
        case root
        case style
        case link(PageContext.LinkName)
        case list(PageContext.ListName)
        case flag(PageContext.Flag)
        case part(PageContext.Part)
        case word(ThemeWord)
    }

    /// What it calls where a section is about a link; nil for what links don't have.
    let field: PageContext.LinkField?
    /// What of the page it calls.
    let page: Page?

    /// A name that calls nothing has neither.
    init(_ name: String) {
        if let word = ThemeWord(templateName: name) {
            self.init(page: .word(word))
        } else {
            self = Self.known[name] ?? TemplateName(page: nil)
        }
    }

    private init(field: PageContext.LinkField? = nil, page: Page?) { (self.field, self.page) = (field, page) }

    /// By the names that are no words of the theme's.
    private static let known: [String: TemplateName] = {
        var known = [
            PageContext.style: TemplateName(page: .style), PageContext.root: TemplateName(page: .root),
        ]
        for name in PageContext.Text.allCases { known[name.rawValue] = TemplateName(page: .text(name)) }
        for name in PageContext.LinkName.allCases { known[name.rawValue] = TemplateName(page: .link(name)) }
        for name in PageContext.ListName.allCases { known[name.rawValue] = TemplateName(page: .list(name)) }
        for name in PageContext.Flag.allCases { known[name.rawValue] = TemplateName(page: .flag(name)) }
        for name in PageContext.Part.allCases { known[name.rawValue] = TemplateName(page: .part(name)) }
        for field in PageContext.LinkField.allCases {
            known[field.rawValue] = TemplateName(field: field, page: known[field.rawValue]?.page)
        }
        return known
    }()
}
