public import LadderSource

/// Turns a document with `levels:` in its front matter and the files of its levels, or a baseline, into a ladder.
public struct LadderBuilder: Sendable {
    private let limits: LadderLimits
    private let unnamedCategory: String

    /// - Parameter unnamedCategory: what pages call the one category of a ladder that declares none.
    public init(limits: LadderLimits = LadderLimits(), unnamedCategory: String = "Expectations") {
        self.limits = limits
        self.unnamedCategory = unnamedCategory
    }

    /// The ladder, or nil where the source has an error, with what was found.
    ///
    /// - Parameters:
    ///   - levelFiles: the documents beside it that are each a level's whole text.
    ///   - lacksFiles: whether a file beside it could not be read, which may have been a level's.
    ///   - id: the ladder's place in the handbook.
    public func build(
        _ document: Document, levelFiles: [Document] = [], lacksFiles: Bool = false, id: String,
        isBaseline: Bool = false
    ) -> (ladder: Ladder?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        guard let frontMatter = document.frontMatter,
            let header = LadderHeaderReader(frontMatter: frontMatter, isBaseline: isBaseline, limits: limits)
                .read(&diagnostics)
        else { return (nil, diagnostics) }
        var divider = BodyDivider(header: header)
        if !isBaseline { divider.divide(document.blocks, &diagnostics) }
        var files = LevelFileReader(header: header, parts: divider.parts)
        files.read(levelFiles, &diagnostics)
        var assembler = LadderAssembler(
            document: document, levels: files.readings,
            lacksFiles: lacksFiles || files.readings.count < levelFiles.count, id: id, header: header,
            unnamedCategory: unnamedCategory)
        if isBaseline {
            assembler.assemble(baseline: document.blocks, &diagnostics)
        } else {
            assembler.assemble(divider.parts, ambiguousNames: divider.ambiguousNames, &diagnostics)
        }
        let ladder = assembler.ladder(&diagnostics)
        assembler.finish(&diagnostics)
        return (diagnostics.hasErrors ? nil : ladder, diagnostics)
    }
}
