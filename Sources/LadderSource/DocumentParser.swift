/// Turns a source file into a document.
public struct DocumentParser: Sendable {
    /// The most bytes of a source. A ladder of a hundred levels is a tenth of it.
    public static let largestFile = 1 << 20

    private let largestFile: Int

    /// - Parameter largestFile: the most bytes of a source that are read.
    public init(largestFile: Int = Self.largestFile) {
        self.largestFile = largestFile
    }

    /// The document, or nil where the file can't be read as Markdown at all, with what was found on the way.
    public func parse(_ file: SourceFile, index: Int) -> (document: Document?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let document = parse(file, index, &diagnostics)
        return (document, diagnostics)
    }

    private func parse(_ file: SourceFile, _ index: Int, _ diagnostics: inout Diagnostics) -> Document? {
        let text = SourceText(
            file: file, limit: largestFile,
            help: "divide the file, or give `limits:` in ladderdoc.yml a larger `megabytes`")
        guard text.isReadable(&diagnostics) else { return nil }
        guard let parts = FrontMatterSplitter.split(file) else {
            diagnostics.report(
                SourceRule.unterminatedFrontMatter, "the front matter that starts here has no end",
                at: file.span(file.bytes(ofLine: 1)), notes: otherEnd(of: file),
                help: ["close it with a line `---`; a line across the page is written `***`"])
            return nil
        }
        let mergeMarks = MergeMarks(file: file)
        if let mark = parts.yaml.flatMap({ mergeMarks.first(in: $0) }) {
            mergeMarks.report(mark, &diagnostics)
            return nil
        }
        if parts.yaml == nil { FrontMatterDoubt(file: file).report(&diagnostics) }
        let frontMatter = parts.yaml.flatMap { YAMLReader(file: file, range: $0).read(&diagnostics) }
        let markup = MarkupParser(file: file, bodyStart: parts.bodyStart).parse(&diagnostics)
        let body = parts.bodyStart..<file.bytes.count
        if let mark = mergeMarks.first(in: body, besides: markup.blocks.codeBlockRanges) {
            mergeMarks.report(mark, &diagnostics)
        }
        DirectionOverrides(file: file, frontMatter: parts.yaml, blocks: markup.blocks).report(&diagnostics)
        var balance = HTMLBalance(file: file)
        balance.report(markup.blocks, &diagnostics)
        if diagnostics.hasErrors { return nil }
        ForeignSyntax(file: file, holdsSchemes: markup.holdsSchemes).check(markup.blocks, &diagnostics)
        UnclosedCode(file: file, bodyStart: parts.bodyStart).report(markup.blocks, &diagnostics)
        UnusedReferences(file: file, bodyStart: parts.bodyStart).report(markup.blocks, markup.links, &diagnostics)
        return Document(
            file: file, index: index, frontMatter: frontMatter, blocks: markup.blocks, links: markup.links,
            headings: markup.headings)
    }

    /// The line that was meant to end front matter without an end.
    private func otherEnd(of file: SourceFile) -> [Diagnostic.Note] {
        guard file.lineCount > 1 else { return [] }
        let line = (2...file.lineCount).first { FenceLine(file.bytes[file.bytes(ofLine: $0)]) != nil }
        return line.map { [.init("this line isn't three hyphens", at: file.span(file.bytes(ofLine: $0)))] } ?? []
    }
}
