internal import LadderSource

/// An abbreviation that is explained and that no level's name begins with.
///
/// Definitions of categories that nothing uses are found by a build, as unused categories.
struct UnusedDefinition: CheckRule {
    let id = "unused-definition"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for ladder in handbook.ladders.map(\.ladder) where !ladder.levels.isEmpty {
            for abbreviation in ladder.abbreviations {
                let letters = abbreviation.letters
                let isUsed = !letters.isEmpty && ladder.levels.contains { $0.name.hasPrefix(letters) }
                if isUsed { continue }
                findings.report(
                    self, "“\(letters)” is explained, and no level's name begins with it", at: abbreviation.span,
                    help: [
                        "write it as the levels' names have it, with the same capitals, or remove it",
                        "the levels are \(ladder.levels.map(\.name).joined(separator: ", "))",
                    ])
            }
        }
    }
}
