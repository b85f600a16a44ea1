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
        if let megabytes = number("megabytes", in: 1...16, reader, &diagnostics) { limits.file = megabytes << 20 }
        if let levels = number("levels", in: 1...2_000, reader, &diagnostics) { limits.ladder.levels = levels }
        if let expectations = number("expectations", in: 1...2_000_000, reader, &diagnostics) {
            limits.ladder.expectations = expectations
        }
        return limits
    }

    private static func number(
        _ key: String, in range: ClosedRange<Int>, _ reader: MappingReader, _ diagnostics: inout Diagnostics
    ) -> Int? {
        guard let number = reader.integer(key, &diagnostics) else { return nil }
        if range.contains(number) { return number }
        diagnostics.report(
            SourceRule.invalidValue,
            "`\(key)` takes a number from \(range.lowerBound) to \(range.upperBound), and this is \(number)",
            at: reader.entry(key)?.value.span, help: ["what goes beyond would take very long to build"])
        return nil
    }
}
