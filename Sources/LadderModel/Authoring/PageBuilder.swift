public import LadderSource

/// Turns a document without `levels:` into a page.
public struct PageBuilder: Sendable {
    public init() {}

    /// - Parameter id: the page's place in the handbook; empty for the home page.
    public func build(_ document: Document, id: String) -> (page: Page?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let frontMatter =
            document.frontMatter
            ?? YAMLValue(content: .empty, span: document.file.span(0..<0))
        guard let reader = MappingReader(frontMatter, schema: LadderSchemas.page, &diagnostics) else {
            return (nil, diagnostics)
        }
        let headings = document.blocks.filter(Self.isTitle)
        let given = reader.text("title", &diagnostics)?.text.foldingWhitespace()
        var blocks = document.blocks
        var title = given
        var titleOffset: Int?
        if headings.count == 1, case .heading(_, let inlines) = headings[0].content,
            given == nil || NameKey(given ?? "") == NameKey(inlines.headingText)
        {
            title = given ?? inlines.headingText
            titleOffset = headings[0].span.bytes.lowerBound
            blocks.removeAll { $0.span.bytes.lowerBound == titleOffset }
        }
        let ids = ProseHeadingIDs(document: document).ids
        let context = document.rendering { ids }
        let page = Page(
            id: id, title: title ?? Self.title(of: id),
            description: reader.text("description", &diagnostics)?.text.foldingWhitespace(),
            order: reader.integer("order", &diagnostics), movedFrom: FormerPlaces(reader: reader).read(&diagnostics),
            lead: Self.lead(of: blocks), body: RenderedMarkup(blocks, context),
            anchors: Dictionary(
                document.headingAnchors.compactMap { offset, anchor -> (String, String?)? in
                    offset == titleOffset ? (anchor, nil) : ids[offset].map { (anchor, $0) }
                },
                uniquingKeysWith: { first, _ in first }),
            file: document.file)
        HiddenLinks(context: context).report(&diagnostics)
        context.finish()
        return (diagnostics.hasErrors ? nil : page, diagnostics)
    }

    /// Whether a block is a heading of the first rank with words; a picture alone stays where it is.
    private static func isTitle(_ block: Block) -> Bool {
        guard case .heading(1, let inlines) = block.content else { return false }
        return !inlines.headingText.isEmpty
    }

    private static func lead(of blocks: [Block]) -> String? {
        for block in blocks {
            if case .paragraph(let inlines) = block.content, !inlines.plainText.isEmpty { return inlines.plainText }
        }
        return nil
    }

    /// A page without a title is called by its file's name.
    private static func title(of id: String) -> String {
        let name = id.split(separator: "/").last.map(String.init) ?? ""
        let words = name.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
