internal import LadderModel
internal import LadderSource

/// Reads sources and makes of each what it can be made of alone, so that few texts are held at a time.
struct SourceModelReader: Sendable {
    /// A source that could be parsed.
    struct Source: Sendable {
        let document: Document
        let kind: SourceKind
        /// Nil for one that others may belong to, or that belongs to another.
        let built: Built?

        /// The model, which such a source gets now that all are known.
        func model(by builder: ModelBuilder) -> (ModelBuilder.Model?, Diagnostics) {
            built.map { ($0.model, Diagnostics()) } ?? builder.build(document)
        }
    }

    struct Built: Sendable {
        /// Nil where an error was reported.
        let model: ModelBuilder.Model?
    }

    private let setup: BuildSetup
    private let sources: [String]
    private let keepsText: Bool
    private let folders: Set<String>
    private let builder: ModelBuilder

    /// - Parameters:
    ///   - sources: the paths of all sources.
    ///   - keepsText: whether the documents keep their texts.
    init(setup: BuildSetup, sources: [String], keepsText: Bool) {
        self.setup = setup
        self.sources = sources
        self.keepsText = keepsText
        folders = Set(sources.map(HandbookPath.folder))
        builder = ModelBuilder(
            content: setup.configuration.content, folders: LadderFolders([], paths: []),
            ladders: LadderBuilder(
                limits: setup.configuration.limits.ladder, unnamedCategory: setup.theme.words.expectations))
    }

    /// Makes models of the sources that need others.
    func builder(among read: [Source]) -> ModelBuilder {
        ModelBuilder(
            content: builder.content, folders: LadderFolders(read, paths: sources), ladders: builder.ladders)
    }

    /// - Throws: `SourceFailure` for a file that can't be read.
    func read(_ path: String, index: Int) throws(SourceFailure) -> (Source?, Diagnostics) {
        let limit = setup.configuration.limits.file
        let file = try setup.folder.read(path, limit: limit)
        var (document, diagnostics) = DocumentParser(largestFile: limit).parse(file, index: index)
        guard let document else { return (nil, diagnostics) }
        let kind = SourceKind(of: document)
        guard standsAlone(document, kind) else {
            return (Source(document: document, kind: kind, built: nil), diagnostics)
        }
        let (model, found) = builder.build(document)
        diagnostics.append(found)
        let kept = keepsText ? document : document.withoutText
        return (Source(document: kept, kind: kind, built: Built(model: model)), diagnostics)
    }

    /// Whether no other source can belong to it, nor it to another.
    private func standsAlone(_ document: Document, _ kind: SourceKind) -> Bool {
        let path = document.file.path
        return switch kind {
        case .page, .baseline, .unknown: true
        case .ladder: !HandbookPath.isIndex(path) && !folders.contains(HandbookPath.withoutEnding(path))
        case .level: false
        }
    }
}
