import Foundation
import LadderSite
import LadderSource
import Testing

/// The manual's words on a rule, where they are needed.
struct ExplainCommandTests {
    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(["explain"] + arguments, in: FileManager.default.temporaryDirectory)
    }

    @Test(arguments: ["dead-link", "[dead-link]", "error[dead-link]", "error[dead-link]: there is no file"])
    func theTextFollowsTheHeadline(name: String) throws {
        let run = try run(name)
        #expect(run.status == 0 && run.errors.isEmpty)
        let rule = try #require(RuleCatalogue.rule(named: "dead-link"))
        let explanation = try #require(RuleExplanation(of: rule))
        #expect(run.output == "error[dead-link]: \(explanation.description)\n\n\(explanation.bodyWithoutLinks)")
        #expect(
            run.output.hasPrefix(
                "error[dead-link]: A link leads to a file or a heading that isn't there.\n\n**Error.** "))
        // Those in the examples are what the text is about.
        #expect(run.output.contains("[how we travel](traveling.md)"))
        #expect(!run.output.contains("\n---\n"))
    }

    @Test func linksWithinTheManualAreTheirWords() throws {
        let output = try run("empty-cell").output
        #expect(output.hasSuffix("which is `warning` unless the settings give it another.\n"))
    }

    @Test func allRulesAreListed() throws {
        let run = try run()
        #expect(run.status == 0 && run.errors.isEmpty)
        let lines = run.output.split(separator: "\n")
        #expect(lines.map { String($0.prefix { $0 != " " }) } == RuleCatalogue.all.map(\.id))
        for (line, rule) in zip(lines, RuleCatalogue.all) {
            let words = line.split(separator: " ", maxSplits: 2)
            #expect(words[1] == rule.severity.rawValue)
            let description = words.count > 2 ? words[2].drop { $0 == " " } : ""
            #expect(description == RuleExplanation(of: rule)?.description ?? "")
            #expect(line.last != " ")
        }
    }

    @Test(arguments: [
        ("dead-lnik", "error: no error or warning is called “dead-lnik”; did you mean “dead-link”?\n"),
        ("zebra", "error: no error or warning is called “zebra”\n"), ("", "error: no error or warning is called “”\n"),
        ("a\u{1B}b", "error: no error or warning is called “a\u{FFFD}b”\n"),
    ])
    func anUnknownRuleEndsWithTwo(name: String, message: String) throws {
        let run = try run(name)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors == message + "help: `ladderdoc explain` lists all names\n")
    }
}
