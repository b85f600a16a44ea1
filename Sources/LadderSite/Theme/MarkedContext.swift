internal import LadderSource
internal import Mustache

/// What a template sees of a page: marks in place of values, so that all pages of one shape look the same to it.
struct MarkedContext: MustacheParent {
    let context: PageContext
    let words: ThemeWords

    /// A name without a value is nothing, and a section on it is left out.
    func child(named name: String) -> Any? {
        if let text = PageContext.Text(rawValue: name), context.texts[text] != nil { return HoleMark.text(.text(text)) }
        if name == PageContext.style { return context.style.map { _ in HoleMark.text(.style) } }
        if let link = PageContext.LinkName(rawValue: name), let value = context.links[link] {
            return MarkedLink(link: value) { .link(link, $0) }
        }
        if let list = PageContext.ListName(rawValue: name), let links = context.lists[list], !links.isEmpty {
            return links.enumerated().map { index, link in MarkedLink(link: link) { .listed(list, index, $0) } }
        }
        if let flag = PageContext.Flag(rawValue: name), let value = context.flags[flag] { return value }
        return PageContext.Part(rawValue: name).map { HoleMark.text(.part($0)) } ?? words.word(named: name)?.escaped
    }

    /// A link as a template sees it.
    private struct MarkedLink: MustacheParent {
        let link: PageContext.Link
        let hole: (PageContext.LinkField) -> TemplateFrame.Hole

        func child(named name: String) -> Any? {
            guard let field = PageContext.LinkField(rawValue: name) else { return nil }
            switch field {
            case .title, .href: return HoleMark.text(hole(field))
            case .summary: return link.summary.map { _ in HoleMark.text(hole(field)) }
            case .isCurrent: return link.isCurrent
            }
        }
    }
}

extension String {
    fileprivate var escaped: String {
        var bytes = ByteBuffer()
        bytes.appendEscapedInTemplate(self)
        return bytes.text
    }
}

extension ByteBuffer {
    /// Appends a text for HTML's content and for attribute values, in single quotes too: a theme may have them.
    mutating func appendEscapedInTemplate(_ text: String) {
        guard text.utf8.contains(UInt8(ascii: "'")) else { return appendEscaped(text) }
        // By bytes: a quote with an accent on it is another character.
        let parts = text.utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index > 0 { append("&#39;") }
            appendEscaped(String(decoding: part, as: UTF8.self))
        }
    }
}
