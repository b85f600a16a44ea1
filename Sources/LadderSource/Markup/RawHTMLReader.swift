/// Reads a piece of raw HTML: keeps the tags and attributes that sources may use, each with its place in the file, and
/// reports the others.
struct RawHTMLReader {
    let file: SourceFile
    /// Whether it stands in a line, where no blocks can.
    let isInline: Bool

    /// - Parameters:
    ///   - place: where libcmark says that it stands.
    func read(
        _ source: String, _ places: inout InlinePlaces, line: Int, column: Int, _ diagnostics: inout Diagnostics
    ) -> [HTMLToken] {
        var tokenizer = HTMLTokenizer(elements: isInline ? HTMLElement.inline : HTMLElement.all)
        tokenizer.run(source)
        var tokens = tokenizer.tokens
        var refused: [(written: String, span: SourceSpan)] = []
        var dropped: [(element: HTMLElement, attribute: HTMLTag.Attribute, span: SourceSpan)] = []
        for mark in tokenizer.marks {
            // Further lines may have markers of quotes before them.
            let start = String(mark.written.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" })
            let found = places.find(start, line: line, column: column)
            switch mark.kind {
            case .comment: break
            case .refused: refused.append((mark.written, file.span(found)))
            case .tag(let index, let attributes):
                guard case .tag(var tag) = tokens[index] else { continue }
                tag.place = found
                tokens[index] = .tag(tag)
                dropped += attributes.map { (tag.element, $0, file.span(found)) }
            }
        }
        report(refused, &diagnostics)
        report(dropped, &diagnostics)
        return tokens
    }

    private func report(_ refused: [(written: String, span: SourceSpan)], _ diagnostics: inout Diagnostics) {
        guard let first = refused.first else { return }
        if file.bytes[first.span.bytes.lowerBound...].starts(with: "<!--".utf8) {
            return diagnostics.report(
                SourceRule.rawHTML, "this comment has no end, so all that follows is shown as text", at: first.span,
                help: ["write `-->` behind its last word"])
        }
        let others = refused.count - 1
        diagnostics.report(
            SourceRule.rawHTML, "this HTML is shown as text", at: first.span,
            notes: others > 0
                ? [.init(others == 1 ? "so is another tag of the block" : "so are \(others) more tags of the block")]
                : [],
            help: [help(for: first.written)])
    }

    /// What to write instead: by the tag's name, for what is kept elsewhere or lacks something.
    private func help(for written: String) -> String {
        let name = written.drop { $0 == "<" || $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        switch HTMLElement(rawValue: name.lowercased()) {
        case .img?: return "write a picture as `![what it shows](images/map.png)`, or with a `src`"
        case let element? where isInline && element.isBlock:
            return
                "write <\(element.rawValue)> in a block of its own, between empty lines; in a line or a cell it can't stand"
        case .some: return "write the tag and its attributes as HTML wants them, with each value in quotes"
        case nil: return "write it as Markdown; the tags that are kept are \(Self.names)"
        }
    }

    private static let names = HTMLElement.allCases.map(\.rawValue).joined(separator: ", ")

    private func report(
        _ dropped: [(element: HTMLElement, attribute: HTMLTag.Attribute, span: SourceSpan)],
        _ diagnostics: inout Diagnostics
    ) {
        guard let (element, attribute, span) = dropped.first else { return }
        let others = dropped.count - 1
        diagnostics.report(
            SourceRule.rawHTML, "the attribute “\(attribute.name.prefix(40))” of <\(element.rawValue)> is left out",
            at: span,
            notes: others > 0
                ? [.init(others == 1 ? "so is another of the block" : "so are \(others) more of the block")] : [],
            help: [Self.help(for: element, attribute)])
    }

    private static func help(for element: HTMLElement, _ attribute: HTMLTag.Attribute) -> String {
        if element.attributes.contains(attribute.name) {
            switch attribute.name {
            case "width", "height": return "write a number of pixels, from 1 to 10000, and once"
            case "colspan", "rowspan": return "write a number from 1 to 100, and once"
            default: return "write it once"
            }
        }
        if element.attributes.isEmpty { return "remove it; <\(element.rawValue)> keeps no attributes" }
        return "remove it; <\(element.rawValue)> keeps \(element.attributes.joined(separator: ", ")) alone"
    }
}
