public import LadderSource

/// What the rules of the check look at.
public struct CheckedHandbook: Sendable {
    /// The handbook's ladders, then its baselines.
    public let ladders: [ResolvedLadder]
    /// The ladders' and baselines' own files, and those of levels.
    public let sources: [Document]

    public init(ladders: [ResolvedLadder], documents: [Document]) {
        self.ladders = ladders
        let paths = Set(
            ladders.flatMap { [$0.ladder.file.path] + $0.ladder.levelFiles.map(\.file.path) })
        sources = documents.filter { paths.contains($0.file.path) }
    }
}
