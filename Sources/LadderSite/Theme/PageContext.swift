internal import Mustache

/// What a page's template can name.
struct PageContext: MustacheParent, Sendable {
    /// A link of the navigation.
    struct Link: MustacheParent, Sendable {
        let title: String
        let href: String
        var isCurrent = false

        func child(named name: String) -> Any? {
            switch name {
            case "title": title
            case "href": href
            case "is-current": isCurrent
            default: nil
            }
        }
    }

    /// Every name that a template may use.
    static let names =
        [
            "language", "site-title", "title", "page-title", "description", "canonical", "markdown", "home",
            "style-sheet", "style",
            "style-hash", "ladders", "pages", "levels", "ladder", "matrix", "json", "csv", "previous", "next", "role",
            "version", "effective", "is-draft", "href", "is-current", "generator", "has-definitions",
            "has-expectations", "has-meta", "has-ladders", "is-right-to-left",
        ] + Part.allCases.map(\.rawValue) + ThemeWords.templateNames

    /// Finished HTML that Swift writes; the template says where it goes.
    enum Part: String, CaseIterable, Sendable {
        case prose, definitions, introduction, expectations, lists, changes
        case ladderList = "ladder-list"
        case matrixTable = "matrix-table"
    }

    let words: ThemeWords
    var texts: [String: String] = [:]
    var links: [String: Link] = [:]
    var lists: [String: [Link]] = [:]
    var flags: [String: Bool] = [:]

    /// A name without a value is nothing, and a section on it is left out.
    func child(named name: String) -> Any? {
        if let text = texts[name] { return text }
        if let link = links[name] { return link }
        if let list = lists[name] { return list.isEmpty ? nil : list }
        if let flag = flags[name] { return flag }
        return Part(rawValue: name).map(PartMark.text) ?? words.word(named: name)
    }
}
