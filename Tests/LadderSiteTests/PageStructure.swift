import Foundation

/// A page read strictly, as a second opinion on what is written: every tag has its end, stands where browsers leave it, and
/// has no attribute and no address that could run something.
struct PageStructure {
    private(set) var problems: [String] = []
    /// What readers see, and what attributes say.
    private(set) var text = ""

    private static let void: Set = ["meta", "link", "br", "hr", "img", "col", "input"]
    private static let parents: [String: Set<String>] = [
        "li": ["ul", "ol"], "dt": ["dl", "div"], "dd": ["dl", "div"], "tr": ["thead", "tbody", "tfoot"],
        "td": ["tr"], "th": ["tr"], "thead": ["table"], "tbody": ["table"], "tfoot": ["table"], "caption": ["table"],
        "colgroup": ["table"], "col": ["colgroup"], "summary": ["details"],
    ]
    /// What holds none but its parts: browsers would move a text out of it, or an item lacks around it.
    private static let parts: [String: Set<String>] = [
        "table": ["thead", "tbody", "tfoot", "caption", "colgroup"], "thead": ["tr"], "tbody": ["tr"], "tfoot": ["tr"],
        "tr": ["td", "th"], "colgroup": ["col"], "ul": ["li"], "ol": ["li"], "dl": ["dt", "dd", "div"],
    ]
    private static let phrasing: Set = [
        "a", "abbr", "b", "br", "button", "code", "del", "em", "i", "img", "input", "ins", "kbd", "label", "output",
        "small", "span",
        "strong", "sub", "sup", "time",
    ]
    private static let others: Set = [
        "html", "head", "body", "title", "meta", "link", "script", "style", "header", "nav", "main", "footer",
        "section", "article", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "dl", "table", "blockquote",
        "pre", "hr", "details", "form", "fieldset", "legend",
    ]
    private static let attributes: Set = [
        "abbr", "action", "alt", "autocomplete", "charset", "checked", "class", "colspan", "content", "datetime",
        "defer", "dir",
        "disabled", "height", "hidden", "href", "http-equiv", "id", "lang", "media", "name", "open", "property", "rel",
        "role", "rowspan", "scope", "src", "start", "tabindex", "title", "type", "value", "width",
    ]

    private var rest: Substring.UnicodeScalarView
    private var open: [String] = []

    init(_ page: String) {
        rest = Substring(page).unicodeScalars
        if take("<!doctype html>") || take("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") {}
        while let next = rest.first {
            if next != "<" { readText() } else if take("</") { readEnd() } else { readStart() }
        }
        if !open.isEmpty { problems.append("open at the end: \(open)") }
    }

    private mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.unicodeScalars) else { return false }
        rest = rest.dropFirst(text.unicodeScalars.count)
        return true
    }

    private mutating func taken(while condition: (Unicode.Scalar) -> Bool) -> String {
        let part = rest.prefix(while: condition)
        rest = rest[part.endIndex...]
        return String(Substring(part))
    }

    private mutating func readText() {
        let read = taken { $0 != "<" }
        if let parent = open.last, Self.parts[parent] != nil, read.contains(where: { !$0.isWhitespace }) {
            problems.append("text in <\(parent)>: \(read.prefix(40))")
        }
        text += decoded(read)
    }

    private mutating func readEnd() {
        let name = taken { $0 != ">" }
        _ = take(">")
        if open.last == name { open.removeLast() } else { problems.append("</\(name)> in \(open)") }
    }

    private mutating func readStart() {
        rest = rest.dropFirst()
        let name = taken { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        var seen: Set<String> = []
        while take(" ") {
            let attribute = taken { $0.properties.isAlphabetic || $0 == "-" }
            if attribute.isEmpty { break }
            var value = ""
            if take("=\"") {
                value = decoded(taken { $0 != "\"" })
                _ = take("\"")
            }
            if !seen.insert(attribute).inserted { problems.append("\(attribute) twice on <\(name)>") }
            check(attribute, value, on: name)
        }
        _ = take("/")
        if !take(">") { problems.append("a broken tag: <\(name) … \(String(Substring(rest)).prefix(40))") }
        check(name)
        if !Self.void.contains(name) { open.append(name) }
        // What stands in them is no text.
        if name == "style" { _ = taken { $0 != "<" } }
    }

    private mutating func check(_ name: String) {
        let isKnown =
            Self.phrasing.contains(name) || Self.others.contains(name) || Self.parents[name] != nil
            || ["select", "option", "urlset", "url", "loc"].contains(name)
        if !isKnown { problems.append("<\(name)> on a page") }
        guard let parent = open.last else { return }
        if let allowed = Self.parents[name], !allowed.contains(parent) { problems.append("<\(name)> in <\(parent)>") }
        if let parts = Self.parts[parent], !parts.contains(name) { problems.append("<\(name)> in <\(parent)>") }
        let isBlock = !Self.phrasing.contains(name)
        if isBlock, let outer = open.last(where: { ["p", "td", "th", "caption"].contains($0) }), outer == "p" {
            problems.append("<\(name)> in <p>")
        }
        if isBlock, Self.phrasing.contains(parent) { problems.append("<\(name)> in <\(parent)>") }
        if name == "a", open.contains("a") { problems.append("a link in a link") }
    }

    private mutating func check(_ name: String, _ value: String, on element: String) {
        let isKnown =
            Self.attributes.contains(name) || name.hasPrefix("aria-") || name.hasPrefix("data-") || name == "xmlns"
        if !isKnown { problems.append("the attribute \(name) on <\(element)>") }
        text += " " + value + " "
        guard ["href", "src", "action"].contains(name) else { return }
        // Browsers pass over blanks and control characters.
        let address = String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value > 0x20 })).lowercased()
        for scheme in ["javascript:", "vbscript:", "data:", "file:"] where address.hasPrefix(scheme) {
            problems.append("\(scheme) on <\(element)>")
        }
        let leadsAway = address.hasPrefix("//") || address.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.contains(":")
        if element == "img" || element == "script", leadsAway {
            problems.append("\(element) loads \(address)")
        }
    }

    private func decoded(_ text: String) -> String {
        let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
        // By what stands there: an accent makes one character with the sign before it.
        return names.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal) }
    }
}
