public import LadderSource

/// Turns a document with `levels:` in its front matter, or a baseline, into a ladder.
public struct LadderBuilder: Sendable {
    public init() {}

    /// The ladder, or nil where the source has an error, with what was found.
    ///
    /// - Parameter id: the ladder's place in the handbook.
    public func build(_ document: Document, id: String, isBaseline: Bool = false) -> (
        ladder: Ladder?, diagnostics: Diagnostics
    ) {
        var diagnostics = Diagnostics()
        guard let frontMatter = document.frontMatter,
            let header = LadderHeaderReader(frontMatter: frontMatter, isBaseline: isBaseline).read(&diagnostics)
        else { return (nil, diagnostics) }
        var assembler = LadderAssembler(document: document, id: id, header: header)
        if isBaseline {
            assembler.assemble(baseline: document.blocks, &diagnostics)
        } else {
            var divider = BodyDivider(header: header)
            divider.divide(document.blocks, &diagnostics)
            assembler.assemble(divider.parts, &diagnostics)
        }
        let ladder = assembler.ladder(&diagnostics)
        return (diagnostics.hasErrors ? nil : ladder, diagnostics)
    }
}
