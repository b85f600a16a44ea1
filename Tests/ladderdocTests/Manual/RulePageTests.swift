import Foundation
import LadderSite
import LadderSource
import Testing

/// Every rule has its page in the manual, and every such page shows its rule at work.
struct RulePageTests {
    static let rules = RuleCatalogue.all
    static let ids = rules.map(\.id)

    @Test(arguments: RuleFolder.allCases) func rulesAndPagesAreTheSame(folder: RuleFolder) throws {
        let pages = try ManualPage.paths(below: folder.path).compactMap { try ManualPage($0).rule }
        #expect(pages.sorted() == folder.ids)
    }

    @Test(arguments: RuleFolder.allCases) func theIndexLinksToEachPageOnce(folder: RuleFolder) throws {
        let links = try ManualPage("\(folder.path)/index.md").document.links.map(\.destination)
        #expect(links.filter { !$0.contains("/") }.sorted() == folder.ids.map { "\($0).md" }.sorted())
    }

    @Test(arguments: ids) func thePageHasItsParts(rule: String) throws {
        let page = try ManualPage(ofRule: rule)
        #expect(page.frontMatter("title") == rule)
        #expect(page.frontMatter("description")?.hasSuffix(".") == true)
        var firstWord: String?
        if case .paragraph(let inlines)? = page.document.blocks.first?.content,
            inlines.first == .strong
        {
            firstWord = inlines.content(at: inlines.startIndex).plainText
        }
        let severity = try #require(Self.rules.first { $0.id == rule }).severity
        #expect(firstWord == severity.rawValue.capitalized + ".")
        let headings = page.document.blocks.compactMap { block in
            if case .heading(2, let inlines) = block.content { inlines.plainText } else { nil }
        }
        #expect(headings == page.ruleFolder?.headings)
    }

    /// What is said there is compared with what the program says in `ManualExampleTests`.
    @Test(arguments: ids) func theExampleShowsTheRuleAlone(rule: String) throws {
        let page = try ManualPage(ofRule: rule)
        let output = try #require(page.examples.first?.output?.text)
        let severity = try #require(Self.rules.first { $0.id == rule }).severity
        let found = output.matches(of: /(?m)^(?:error|warning|note)\[[^\]]+\](?=: )/).map { String($0.output) }
        #expect(Set(found) == ["\(severity.rawValue)[\(rule)]"])
    }

    @Test(arguments: UnwritableSituation.all) func whatTextCantShowIsReported(situation: UnwritableSituation) throws {
        let handbook = try SampleHandbook(files: ["ladderdoc.yml": "title: Example\n"])
        try situation.make(handbook)
        let run = try handbook.run("build")
        #expect(run.errors.hasPrefix("\(situation.severity)[\(situation.rule)]: "), "\(run.errors)")
        let ending = situation.severity == "error" ? "error; nothing was written" : situation.severity
        #expect(run.errors.hasSuffix("\n1 \(ending)\n"), "\(run.errors)")
        #expect(run.errors.contains(" = help: "), "\(run.errors)")
        if let place = situation.place { #expect(run.errors.contains("--> \(place)\n"), "\(run.errors)") }
    }
}
