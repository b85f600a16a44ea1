internal import LadderSource
internal import Mustache

/// What a template sees of a page: marks in place of values, so that all pages of one shape look the same to it.
///
/// A class, for each name of a template asks it.
final class MarkedContext: MustacheParent {
    let context: PageContext
    let words: ThemeWords

    init(context: PageContext, words: ThemeWords) {
        self.context = context
        self.words = words
    }

    /// A name without a value is nothing, and a section on it is left out.
    func value(of name: TemplateName.Page) -> MarkedValue? {
        switch name {
        case .text(let name):
            if !context.texts.has(name), case .text(let text) = context.site[name] {
                .words(text)
            } else {
                context[name].map { _ in .hole(.text(name)) }
            }
        case .root: root.map(MarkedValue.words)
        case .style: context.style.map { _ in .hole(.style) }
        case .link(let name):
            context.links[name].map { .link(MarkedLink(link: $0, place: .named(name))) }
        case .list(let name): links(name)
        case .flag(let flag): context.flags[flag].map(MarkedValue.flag)
        case .part(let part): .hole(.part(part))
        case .word(let word): .words(words.phrase(word).written)
        }
    }

    /// The root is where the home page is; nil where a page knows no way to that.
    private var root: String? {
        switch context[.home] {
        case .address: String(repeating: "../", count: context.depth)
        case .text(let url): url
        case nil: nil
        }
    }

    private func links(_ name: PageContext.ListName) -> MarkedValue? {
        guard let links = context.lists[name], !links.isEmpty else { return nil }
        return .links(
            links.enumerated().map { index, link in MarkedLink(link: link, place: .listed(name, index)) })
    }

    /// What stands in a hole where all pages of one template and one shape have it; nil for what is a page's own.
    func address(of hole: TemplateFrame.Hole) -> SiteAddress? {
        switch hole {
        case .text(let name):
            guard !context.texts.has(name), case .address(let address) = context.site[name] else { return nil }
            return address
        case .listed(.navigation, let index, .href):
            guard let link = context.lists[.navigation]?[index], link.fragment == nil else { return nil }
            return link.address
        case .link, .listed, .part, .style: return nil
        }
    }

    func child(named name: String) -> Any? { TemplateName(name).page.flatMap(value(of:))?.forMustache }
}

extension MarkedValue {
    /// The same for Mustache, which knows texts, truth values, lists and what has children.
    var forMustache: Any {
        switch self {
        case .hole(let hole): HoleMark.text(hole)
        case .words(let text): text.escapedInTemplate
        case .flag(let flag): flag
        case .link(let link): link
        case .links(let links): links
        }
    }
}

extension String {
    fileprivate var escapedInTemplate: String {
        var bytes = ByteBuffer()
        bytes.appendEscapedInTemplate(self)
        return bytes.text
    }
}

extension ByteSink where Self: ~Copyable {
    /// Appends a text for HTML's content and for attribute values, in single quotes too: a theme may have them.
    mutating func appendEscapedInTemplate(_ text: String) {
        text.withBytes { text in
            var start = 0
            var quote = text.firstPlace(of: SingleQuote.self)
            while quote < text.count {
                appendEscaped(text[part: start..<quote])
                append("&#39;")
                start = quote + 1
                quote = text.firstPlace(of: SingleQuote.self, from: start)
            }
            appendEscaped(text[part: start..<text.count])
        }
    }
}

private enum SingleQuote: ByteKind {
    static func contains(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") }
    static func candidates(in word: ByteWord) -> ByteMarks { word.marks(of: UInt8(ascii: "'")) }
}
