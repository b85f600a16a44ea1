internal import LadderSource

/// Shapes that FORMAT keeps for a later version: to read them as something else now would change what they mean then.
struct LaterShapes {
    let categories: NameIndex

    /// Where in its section a block stands.
    enum Place {
        /// Before the first category, and before any heading.
        case head
        case category
        case elsewhere
    }

    func check(_ block: Block, in place: Place, _ diagnostics: inout Diagnostics) {
        switch block.content {
        case .html(let tokens) where place == .category && tokens.contains(where: Self.opensDetails):
            Self.report(
                "an example folded in <details>", block.span,
                "write the examples as a list nested below the item that they belong to", &diagnostics)
        case .quote where place == .head:
            Self.report(
                "a quote before the first category", block.span,
                "write it as paragraphs, without `>`: the first is the summary, the others are notes", &diagnostics)
        case .table(let table) where isData(table):
            Self.report(
                "a data table inside a level or the all-levels block", block.span,
                "write each category's name as a heading, with its expectations in a list below it; "
                    + "a table of levels or ratings stands outside of the levels", &diagnostics)
        default: break
        }
    }

    /// Items before the first category that are `**Label**: value`, one and all.
    static func checkAttributes(_ list: MarkdownList, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let areAttributes = list.items.allSatisfy { item in
            guard case .paragraph(let inlines)? = item.blocks.first?.content,
                let labelled = LabelledInlines(inlines)
            else { return false }
            return labelled.isBold && labelled.hasColon && !labelled.rest.isEmpty
        }
        guard areAttributes else { return }
        report(
            "a list of attributes", span, "write each as a line `**Label**: value`, without the bullet", &diagnostics)
    }

    /// An item of a category whose words end with a colon: it leads into the list below it.
    static func checkLeadIn(_ item: ListItem, _ inlines: [Inline], _ diagnostics: inout Diagnostics) {
        let words = WrittenID(inlines)?.inlines ?? inlines
        guard item.blocks.count > 1, item.blocks[1].isList, words.plainText.last?.isColon == true else { return }
        report(
            "an item that leads into the list below it", item.blocks[0].span,
            "make the items below it expectations of their own, or end it with a full stop: then they are its examples",
            &diagnostics)
    }

    private static func opensDetails(_ token: HTMLToken) -> Bool {
        guard case .tag(let tag) = token else { return false }
        return tag.name == "details" && !tag.isClosing
    }

    private func isData(_ table: PipeTable) -> Bool {
        let name = NameKey(table.header.first?.inlines.plainText ?? "").key
        if DataTableReader.firstHeaders.contains(name) { return true }
        return !table.rows.isEmpty
            && table.rows.allSatisfy { categories.place(of: $0.first?.inlines.plainText ?? "") != nil }
    }

    private static func report(
        _ shape: String, _ span: SourceSpan, _ help: String, _ diagnostics: inout Diagnostics
    ) {
        diagnostics.report(
            LadderRule.unsupportedShape, "\(shape) is not supported by this version", at: span.firstLine, help: [help])
    }
}
