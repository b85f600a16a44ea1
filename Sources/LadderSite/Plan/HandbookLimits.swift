internal import LadderModel
internal import LadderSource

/// What `limits:` in `ladderdoc.yml` says: how much is read, and how much may come of it.
struct HandbookLimits: Sendable {
    /// The most bytes of a Markdown file.
    private(set) var file = DocumentParser.largestFile
    private(set) var ladder = LadderLimits()

    private static let schema = MappingReader.Schema(name: "`limits`", keys: ["megabytes", "levels", "expectations"])

    /// - Parameter value: that of the key.
    static func read(_ value: YAMLValue, _ diagnostics: inout Diagnostics) -> HandbookLimits {
        var limits = HandbookLimits()
        guard let reader = MappingReader(value, schema: schema, &diagnostics) else { return limits }
        // Beyond these the time and the memory of a build would be nobody's wish.
        if let megabytes = reader.integer("megabytes", in: 1...16, &diagnostics) { limits.file = megabytes << 20 }
        if let levels = reader.integer("levels", in: 1...2_000, &diagnostics) { limits.ladder.levels = levels }
        if let expectations = reader.integer("expectations", in: 1...2_000_000, &diagnostics) {
            limits.ladder.expectations = expectations
        }
        return limits
    }
}
