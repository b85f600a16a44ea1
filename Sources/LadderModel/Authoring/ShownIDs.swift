internal import LadderSource

/// Looks for ids of expectations in texts that are none: there they have no effect, and readers see them.
struct ShownIDs {
    /// What is wrong with an id in these texts.
    let message: String
    let help: String

    /// Those of texts below an expectation's own words, or beside the expectations.
    static let besideExpectations = ShownIDs(
        message: "only expectations have ids, and this text is none",
        help: "remove the id, which is shown as text; an expectation's id ends its first paragraph")

    func report(in blocks: some Sequence<Block>, _ diagnostics: inout Diagnostics) {
        for block in blocks {
            switch block.content {
            case .paragraph(let inlines): report(inlines, at: block.span, &diagnostics)
            case .list(let list):
                for item in list.items {
                    if let (text, span) = item.paragraph {
                        report(text, at: span, &diagnostics)
                    } else if let first = item.first {
                        report(in: [first], &diagnostics)
                    }
                    report(in: item.further, &diagnostics)
                }
            case .quote(let inner): report(in: inner, &diagnostics)
            case .table(let table):
                for cell in table.rows.joined() { report(cell.inlines, at: cell.span, &diagnostics) }
            // A heading's is reported where Markdown is read.
            case .heading, .code, .html, .thematicBreak: break
            }
        }
    }

    func report(_ text: Inlines, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        guard span.file.hasBraces, Self.holdsID(text) else { return }
        diagnostics.report(LadderRule.misplacedID, message, at: span.firstLine, help: [help])
    }

    /// Whether what looks like an id stands in a text, also in its marks, but for code.
    private static func holdsID(_ text: Inlines) -> Bool {
        text.indices.contains { index in
            switch text[index] {
            case .text: text.text(at: index).contains("{#")
            case .emphasis, .strong, .link: holdsID(text.content(at: index))
            case .code, .image, .html, .softBreak, .hardBreak: false
            }
        }
    }
}
