/// What a name can be used for in a template.
extension TemplateName {
    /// Whether a section on it is about links.
    var hasLinks: Bool {
        switch page {
        case .link, .list: true
        default: false
        }
    }

    /// What is wrong with a known name where it stands; nil where it gives what its author wants.
    ///
    /// - Parameter isInLink: whether a section around it may be about a link.
    func problem(in tag: TemplateTag, isInLink: Bool) -> (message: String, help: String)? {
        let isValue = tag.kind == .value
        switch page {
        case .link where isValue, .list where isValue:
            return (
                "is no text", "write {{#\(tag.name)}}<a href=\"{{href}}\">{{title}}</a>{{/\(tag.name)}}"
            )
        case .flag where isValue:
            return ("is a condition, and no text", "write {{#\(tag.name)}}…{{/\(tag.name)}}")
        case .part where !isValue:
            return ("is a part of the page, and no condition", "use one of the names with `has-`, or none")
        case .word(let word) where word.takesValue:
            return (
                "has a place for a value, and templates have none for it",
                "write the words themselves, or take other ones"
            )
        case nil where field != nil && !isInLink:
            return (
                "is what a link has, and no link is open here",
                "put it into a section on a link, such as {{#navigation}}…{{/navigation}}"
            )
        default: return nil
        }
    }
}
