public import LadderSource

/// What the rules of the check look at.
public struct CheckedHandbook: Sendable {
    /// The handbook's ladders, then its baselines.
    public let ladders: [ResolvedLadder]
    /// The ladders' and baselines' own files, and those of levels.
    public let sources: [Document]
    /// All files, also pages.
    public let documents: [Document]
    /// The language tag of the pages, in small letters: what a rule knows of words holds for one language.
    public let language: String
    /// What the ladders' expectations say, for comparing them.
    let words: HandbookWords
    /// For each ladder what is near to something that it inherits.
    let inheritedMatches: [[InheritedMatch]]
    /// The lines of which a build says something already, by their files.
    private let reportedLines: [String: Set<Int>]

    /// - Parameters:
    ///   - words: what the ladders' expectations say.
    ///   - inheritedMatches: for each ladder what an `InheritedMatchFinder` finds.
    ///   - reported: what the build has found.
    public init(
        ladders: [ResolvedLadder], documents: [Document], language: String, words: HandbookWords,
        inheritedMatches: [[InheritedMatch]], reported: Diagnostics
    ) {
        self.ladders = ladders
        self.documents = documents
        self.language = language.lowercased()
        self.words = words
        self.inheritedMatches = inheritedMatches
        let spans = reported.all.compactMap(\.span)
        reportedLines = Dictionary(grouping: spans, by: \.file.path).mapValues { Set($0.map(Self.line)) }
        let paths = Set(
            ladders.flatMap { [$0.ladder.file.path] + $0.ladder.levelFiles.map(\.file.path) })
        sources = documents.filter { paths.contains($0.file.path) }
    }

    var isEnglish: Bool { Self.isEnglish(language) }

    /// Whether what is known of English holds for texts in a language.
    ///
    /// - Parameter tag: the language's tag, in any letters.
    public static func isEnglish(_ tag: String) -> Bool {
        let tag = tag.lowercased()
        return tag == "en" || tag.hasPrefix("en-")
    }

    /// Whether the build says something of a line already.
    func isReported(_ span: SourceSpan) -> Bool {
        reportedLines[span.file.path]?.contains(Self.line(of: span)) ?? false
    }

    /// Without the column, for which the line would be walked through.
    private static func line(of span: SourceSpan) -> Int { span.file.line(at: span.bytes.lowerBound) }
}
