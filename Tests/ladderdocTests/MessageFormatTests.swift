import Foundation
import Testing

/// What other programs read stands alone on standard output.
struct MessageFormatTests {
    private static let wrong = SampleHandbook.ladder.replacing(
        "Writes tests. {#tests}", with: "[Tests](te,st.md) 100%.")

    private func rules(in run: ProgramRun) throws -> [String] {
        let read = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(read?["version"] as? Int == 1)
        let list = try #require(read?["diagnostics"] as? [[String: Any]])
        return list.compactMap { $0["rule"] as? String }
    }

    @Test func jsonOfNothingIsAnEmptyList() throws {
        let run = try SampleHandbook().run("build", "--format", "json")
        #expect(run.status == 0)
        #expect(try rules(in: run) == [])
        #expect(run.errors.hasPrefix("Built 1 ladder, ") && run.errors.hasSuffix(" unchanged)\n"), "\(run.errors)")
    }

    @Test func jsonOfErrorsNamesThem() throws {
        let handbook = try SampleHandbook(ladder: Self.wrong)
        let run = try handbook.run("build", "--format", "json", "--color", "always")
        #expect(run.status == 1 && run.errors == "1 error; nothing was written\n")
        #expect(try rules(in: run) == ["dead-link"])
        #expect(!handbook.has("site"))
    }

    /// People are told of the first fifty.
    @Test func jsonHasAllErrors() throws {
        let links = (1...60).map { "- [A](none-\($0).md)\n" }.joined()
        let handbook = try SampleHandbook()
        try handbook.put("# Page\n\n\(links)", at: "content/page.md")
        #expect(try rules(in: handbook.run("build", "--format", "json")) == Array(repeating: "dead-link", count: 60))
        #expect(try handbook.run("build").errors.contains("there are 10 more of these in this file"))
    }

    @Test(arguments: ["title: [\n", "langauge: de\n", nil])
    func jsonOfAWrongConfigurationIsWrittenToo(configuration: String?) throws {
        let handbook = try SampleHandbook()
        try handbook.remove("ladderdoc.yml")
        if let configuration { try handbook.put(configuration, at: "ladderdoc.yml") }
        let run = try handbook.run("build", "--format", "json")
        #expect(run.status == 2)
        #expect(try !rules(in: run).isEmpty)
        #expect(run.errors.hasSuffix("; nothing was written\n"), "\(run.errors)")
    }

    @Test func quietLeavesNotesOut() throws {
        let handbook = try SampleHandbook(ladder: SampleHandbook.ladder.replacing("title:", with: "weight: 3\ntitle:"))
        #expect(try rules(in: handbook.run("build", "--format", "json")) == ["foreign-key"])
        let run = try handbook.run("build", "--format", "json", "--quiet")
        #expect(run.errors.isEmpty)
        #expect(try rules(in: run) == [])
    }

    @Test func gitHubFindsTheFileFromTheRepository() throws {
        let handbook = try SampleHandbook(ladder: Self.wrong)
        let arguments = ["build", "--format", "github", "--config", "handbook/ladderdoc.yml"]
        let run = try ProgramRun(arguments, in: handbook.scratch)
        #expect(run.status == 1 && run.errors == "1 error; nothing was written\n")
        let start = "::error file=handbook/content/eng.md,line=8,col=11,endLine=8,endColumn=19,title=dead-link::"
        #expect(run.output.hasPrefix(start), "\(run.output)")
        #expect(run.output.split(separator: "\n").count == 1 && run.output.contains("%0Ahelp: "))
    }

    @Test func gitHubOfNothingIsSilent() throws {
        let run = try SampleHandbook().run("build", "--format", "github")
        #expect(run.status == 0 && run.output.isEmpty && run.errors.hasPrefix("Built "))
    }
}
