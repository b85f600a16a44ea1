/// A part of the program that is fed with made-up inputs.
enum FuzzTarget: String, CaseIterable, Sendable {
    case frontMatter = "front-matter"
    case document
    case pipeTables = "pipe-tables"
    case ladder
    case resolver
    case site

    /// - Throws: a `Finding` where something doesn't hold of the input.
    func check(_ input: [UInt8]) async throws {
        switch self {
        case .frontMatter: try FrontMatterTarget(input).check()
        case .document: try DocumentTarget(input).check()
        case .pipeTables: try PipeTableTarget(input).check()
        case .ladder: try LadderTarget(input).check()
        case .resolver: try ResolverTarget(input).check()
        case .site: try await SiteTarget(input).check()
        }
    }
}
