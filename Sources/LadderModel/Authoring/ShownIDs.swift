internal import LadderSource

/// Looks for ids of expectations in texts that are none: there they have no effect, and readers see them.
struct ShownIDs {
    /// What is wrong with an id in these texts.
    let message: String
    let help: String

    /// Those of texts below an expectation's own words, or beside the expectations.
    static let besideExpectations = ShownIDs(
        message: "only expectations have ids, and this text is none",
        help: "remove the id, which is shown as text, or write it at the end of an expectation's first paragraph")

    func report(in blocks: some Collection<Block>, _ diagnostics: inout Diagnostics) {
        guard blocks.first?.span.file.hasBraces == true else { return }
        for block in blocks {
            switch block.content {
            case .paragraph(let inlines): report(inlines, at: block.span, &diagnostics)
            case .list(let list):
                report(in: list, &diagnostics)
            case .quote(let inner): report(in: inner, &diagnostics)
            case .table(let table):
                for cell in ([table.header] + table.rows).joined() { report(cell.inlines, at: cell.span, &diagnostics) }
            // A heading's is reported where Markdown is read.
            case .heading, .code, .html, .thematicBreak: break
            }
        }
    }

    func report(in list: MarkdownList, _ diagnostics: inout Diagnostics) {
        for item in list.items {
            if let (text, span) = item.paragraph {
                report(text, at: span, &diagnostics)
            } else if let first = item.first {
                report(in: [first], &diagnostics)
            }
            report(in: item.further, &diagnostics)
        }
    }

    func report(_ text: Inlines, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        guard span.file.hasBraces, text.holdsWrittenID, Self.isUnescaped(in: span) else { return }
        diagnostics.report(LadderRule.misplacedID, message, at: span.firstLine, help: [help])
    }

    /// Whether no backslash says that the signs themselves are meant.
    private static func isUnescaped(in span: SourceSpan) -> Bool {
        let bytes = span.file.bytes[span.bytes]
        return zip(bytes, bytes.dropFirst()).enumerated().contains { offset, pair in
            let before = offset > 0 ? bytes[bytes.startIndex + offset - 1] : 0
            return pair.0 == UInt8(ascii: "{") && pair.1 == UInt8(ascii: "#") && before != UInt8(ascii: "\\")
        }
    }
}
