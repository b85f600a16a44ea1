import LadderSource
import Testing

@testable import LadderModel

/// What the rules that compare texts find in ladders read from texts.
struct SimilarityFindings {
    let diagnostics: [Diagnostic]

    private static let rules: [any CheckRule] = [
        OverlappingExpectations(), RestatedExpectation(), WeakStrengthening(),
    ]

    /// - Parameter sources: the texts by the ladders' places.
    init(_ sources: KeyValuePairs<String, String>, language: String = "en") throws {
        let read = try ReadHandbook(sources)
        try #require(!read.diagnostics.hasErrors, "\(read.messages)")
        let handbook = CheckedHandbook(
            ladders: sources.compactMap { read.ladders[$0.key] }, documents: [], language: language)
        var found = Diagnostics()
        for rule in Self.rules { rule.check(handbook, &found) }
        found.sort()
        diagnostics = found.all
    }

    /// A ladder with a level for each text, each a list below one category.
    init(levels: String..., language: String = "en") throws {
        try self.init(["eng": Self.ladder(levels)], language: language)
    }

    static func ladder(_ levels: [String], keys: String = "") -> String {
        let names = levels.indices.map { "L\($0 + 1)" }
        let sections = zip(names, levels).map { "## \($0)\n\n### A\n\n\($1)\n" }
        return "---\ntitle: T\ncategories: [A, B]\nlevels: [\(names.joined(separator: ", "))]\n\(keys)---\n\n"
            + sections.joined(separator: "\n")
    }

    /// Each with the texts that it and its notes mark: `rule: new < old`.
    var marked: [String] {
        diagnostics.map { finding in
            let old = finding.notes.compactMap { $0.span?.text }.joined(separator: " | ")
            return "\(finding.ruleID): \(finding.span?.text ?? "") < \(old)"
        }
    }
}
