import Foundation
import LadderSite
import LadderSource
import Testing

/// The sample handbook is one that the check has nothing to say against.
struct CheckedContentTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../..").standardizedFileURL

    private func check(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(["check", "--color", "never"] + arguments, in: Self.root)
    }

    @Test func theSampleHandbookIsClean() throws {
        let run = try check("--strict")
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output == "Nothing to change.\n")
    }

    /// Rules that are named are on, so that the settings can't hide anything.
    @Test func noRuleIsTurnedOff() throws {
        let run = try check("--strict", "--select", HandbookCheck.ruleIDs.joined(separator: ","))
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    }

    /// So that a strict check of this handbook fails with whatever a rule finds.
    @Test func noRuleWeighsLessThanAWarning() throws {
        let settings = try String(contentsOf: Self.root.appendingPathComponent("ladderdoc.yml"), encoding: .utf8)
        let notes = RuleCatalogue.all.filter { HandbookCheck.ruleIDs.contains($0.id) && $0.severity == .note }
        for rule in notes { #expect(settings.contains("\n  \(rule.id): warning\n"), "\(rule.id)") }
        #expect(!settings.contains(": note\n") && !settings.contains(": off\n"))
    }
}
