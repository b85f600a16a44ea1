internal import LadderSource
internal import Mustache

/// What a page's template can name.
///
/// Texts are escaped here, by bytes: Mustache does it by characters, and passes over a quote with an accent on it.
struct PageContext: MustacheParent, Sendable {
    /// A link of the navigation.
    struct Link: MustacheParent, Sendable {
        let title: String
        let href: String
        /// What stands behind the link; not the `description` of the page that has it.
        var summary: String?
        var isCurrent = false

        func child(named name: String) -> Any? {
            switch name {
            case "title": title.escaped
            case "href": href.escaped
            case "summary": summary?.escaped
            case "is-current": isCurrent
            default: nil
            }
        }
    }

    /// Every name that a template may use.
    static let names =
        [
            "language", "site-title", "title", "page-title", "description", "canonical", "markdown", "home",
            "style-sheet", "print-style-sheet", "style",
            "style-hash", "navigation", "parents", "children", "ladder", "matrix", "json", "csv", "previous",
            "next", "role",
            "target", "version", "effective", "is-draft", "href", "is-current", "generator", "has-definitions",
            "has-expectations", "has-meta", "has-ladders", "has-children", "has-neighbours", "has-transitions",
            "has-standings", "has-outline", "script",
            "summary", "matrix-script", "has-holding", "holding-left-out",
            "edit-link", "last-changed", "logo", "icon", "preview-title", "preview-image", "is-right-to-left",
        ] + Part.allCases.map(\.rawValue) + ThemeWords.templateNames

    /// Finished HTML that Swift writes; the template says where it goes.
    enum Part: String, CaseIterable, Sendable {
        case prose, definitions, introduction, expectations, lists, changes, transitions, standings, outline
        case levelNavigation = "level-navigation"
        case ladderList = "ladder-list"
        case matrixForm = "matrix-form"
        case matrixTable = "matrix-table"
        case holdingTable = "holding-table"
    }

    let words: ThemeWords
    var texts: [String: String] = [:]
    /// What goes into the page as it is: the theme's own style sheet.
    var style: String?
    var links: [String: Link] = [:]
    var lists: [String: [Link]] = [:]
    var flags: [String: Bool] = [:]

    /// A name without a value is nothing, and a section on it is left out.
    func child(named name: String) -> Any? {
        if let text = texts[name] { return text.escaped }
        if name == "style" { return style }
        if let link = links[name] { return link }
        if let list = lists[name] { return list.isEmpty ? nil : list }
        if let flag = flags[name] { return flag }
        return Part(rawValue: name).map(PartMark.text) ?? words.word(named: name)?.escaped
    }
}

extension String {
    /// For HTML's content and for attribute values, in single quotes too: a theme may have them.
    fileprivate var escaped: String {
        var bytes: [UInt8] = []
        bytes.appendEscaped(self)
        let quote = UInt8(ascii: "'")
        if bytes.contains(quote) { bytes = bytes.flatMap { $0 == quote ? Array("&#39;".utf8) : [$0] } }
        return String(decoding: bytes, as: UTF8.self)
    }
}
