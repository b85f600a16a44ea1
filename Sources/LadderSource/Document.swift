/// A source file as a value: its front matter, its blocks and its links.
public struct Document: Sendable {
    public let file: SourceFile
    /// The document's place among the handbook's documents.
    public let index: Int
    /// The front matter; nil for a file without.
    public let frontMatter: YAMLValue?
    public let blocks: [Block]
    public let links: [SourceLink]
    /// The id that each heading would have in a file of its own, in the order of the file, by the heading's offset.
    public let headings: [(offset: Int, anchor: String)]

    /// The id that Git hosts give each heading, in the order of the file, by the heading's offset; made anew.
    public var headingAnchors: [(offset: Int, anchor: String)] { HeadingAnchors.anchors(of: headings) }

    /// The same without its front matter and its text, which take most of its memory, for when it has been understood: only
    /// links into the handbook are followed later.
    public var withoutText: Document {
        Document(
            file: file, index: index, frontMatter: nil, blocks: [],
            links: links.contains { $0.kind == .handbook } ? links : [], headings: [])
    }

    /// What renders the document's Markdown, and keeps what it writes; to be told when that is done.
    ///
    /// - Parameter headingIDs: makes ids for headings by their offsets in the file; called when the first is shown.
    public func rendering(
        headingIDs: @escaping @Sendable () -> [Int: String] = { [:] }
    ) -> HTMLRenderer.Context {
        let room = file.bytes.count * 3 / 2
        return HTMLRenderer.Context(
            links: links, document: index, store: MarkupStore(file: file, room: room, headingIDs: headingIDs))
    }
}
