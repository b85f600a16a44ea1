import Foundation
import LadderModel
import LadderSource
import Testing

@testable import LadderSite

/// What `ladderdoc explain` says of each rule of the check has all that a reader asks for.
struct CheckPageTests {
    private static let rules: [any DiagnosticRule] = CheckRules.all + [UnusedIgnore()]

    /// The parts of a rule's text by their headings; what it finds stands below none.
    private func parts(of rule: any DiagnosticRule) throws -> [String: String] {
        let body = try #require(RuleExplanation(of: rule)).body
        var parts: [String: String] = [:]
        var isCode = false
        var heading = ""
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isCode.toggle() }
            if !isCode, line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
            parts[heading, default: ""] += line + "\n"
        }
        return parts
    }

    @Test(arguments: HandbookCheck.ruleIDs) func saysWhatWhyAndHow(id: String) throws {
        let rule = try #require(Self.rules.first { $0.id == id })
        let parts = try parts(of: rule)
        #expect(Set(parts.keys) == ["", "Why it is bad", "Example", "What to do", "Options"])
        for (heading, text) in parts { #expect(text.contains(/[.:)`]\n/) && text.count > 60, "\(heading)") }
        #expect(parts[""]?.hasPrefix("**\(rule.severity.rawValue.capitalized).** The rule ") == true)
        #expect(parts["Example"]?.contains("\n```text findings\n\(rule.severity.rawValue)[\(id)]: ") == true)
    }

    @Test(arguments: HandbookCheck.ruleIDs) func namesTheWeightAndEveryOption(id: String) throws {
        let rule = try #require(Self.rules.first { $0.id == id })
        let text = try #require(try parts(of: rule)["Options"])
        #expect(text.contains(" weight") && text.contains(" is `\(rule.severity.rawValue)` unless "))
        let options = (rule as? any CheckRule)?.options ?? []
        #expect(text.matches(of: /(?m)^\| `([a-z-]+)` \|/).map { String($0.output.1) } == options)
        // The example is built, so that a name that is wrong there is an error.
        for option in options { #expect(text.contains("\n  \(id):\n    \(option): ")) }
    }
}
