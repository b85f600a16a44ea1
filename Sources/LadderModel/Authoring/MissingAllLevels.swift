internal import LadderSource

/// Reports that a ladder has no all-levels block, where its author seems to have meant one.
struct MissingAllLevels {
    let header: LadderHeader
    let misspelt: MisspeltAllLevels?

    func report(_ diagnostics: inout Diagnostics) {
        if let misspelt {
            diagnostics.report(
                LadderRule.missingSection,
                "“\(misspelt.name)” is no name of a section, so what stands below holds at no level",
                at: misspelt.span.firstLine, label: "did you mean “\(header.allLevels)”?",
                help: ["write `\(header.allLevels)`, or word the heading differently"])
        } else if let span = header.allLevelsSpan {
            diagnostics.report(
                LadderRule.missingSection, "no heading is called “\(header.allLevels)”", at: span,
                help: [
                    "write a heading `## \(header.allLevels)` with what every level is expected to do",
                    "or remove `all-levels`",
                ])
        }
    }
}
