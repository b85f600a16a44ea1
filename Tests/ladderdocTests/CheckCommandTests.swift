import Foundation
import Testing

/// The check tells what it finds, writes nothing, and ends with a status that scripts can read.
struct CheckCommandTests {
    /// One finding of `empty-cell`, one of `level-gap` and one of `todo-marker`.
    static let gaps = """
        ---
        title: Engineering
        categories: [Craft, Care]
        levels: [E1, E2, E4]
        ---
        ## E1
        - Craft: Tests.
        - Care: Asks.
        ## E2
        - Craft: Plans.
        ## E4
        - Craft: Leads.
        - Care: TODO

        """

    private func check(
        _ arguments: String..., ladder: String = gaps, configuration: String = SampleHandbook.configuration
    ) throws -> ProgramRun {
        let handbook = try SampleHandbook(files: ["ladderdoc.yml": configuration, "content/eng.md": ladder])
        let before = try handbook.snapshot(of: ".")
        let run = try ProgramRun(["check"] + arguments, in: handbook.folder)
        #expect(try handbook.snapshot(of: ".") == before, "a check writes nothing")
        return run
    }

    /// The rules of the findings in a text, in order.
    private func rules(_ text: String) -> [String] {
        text.matches(of: /(?m)^(?:error|warning|note)\[([^\]]+)\](?=: )/).map { String($0.output.1) }
    }

    @Test func findingsAreToldAndCounted() throws {
        let run = try check()
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(rules(run.errors) == ["empty-cell", "level-gap", "todo-marker"])
        let sums = "\n3 warnings\n1 warning[empty-cell]\n1 warning[level-gap]\n1 warning[todo-marker]\n"
        #expect(run.errors.hasSuffix(sums), "\(run.errors)")
    }

    @Test func aCleanHandbookHasNothingToChange() throws {
        let run = try check("--strict", ladder: SampleHandbook.ladder)
        #expect(run.status == 0 && run.errors.isEmpty && run.output == "Nothing to change.\n")
        #expect(try check("--quiet", ladder: SampleHandbook.ladder).output.isEmpty)
    }

    @Test func strictEndsWithOne() throws {
        let run = try check("--strict")
        #expect(run.status == 1)
        #expect(run.errors.contains("\n3 warnings; the check failed\n"), "\(run.errors)")
    }

    @Test func errorsOfABuildAreReported() throws {
        let run = try check("--select", "level-gap", ladder: Self.gaps.replacing("Tests.", with: "[Tests](no.md)."))
        #expect(run.status == 1)
        #expect(rules(run.errors) == ["level-gap", "dead-link"])
        #expect(run.errors.contains("\n1 error, 1 warning; the check failed\n"), "\(run.errors)")
    }

    // MARK: Choosing

    @Test(arguments: [
        (["--select", "level-gap"], ["level-gap"]),
        (["--select", "level-gap, todo-marker"], ["level-gap", "todo-marker"]),
        (["--ignore", "empty-cell,level-gap"], ["todo-marker"]),
        (["--select", "level-gap,todo-marker", "--ignore", "level-gap"], ["todo-marker"]),
    ])
    func rulesAreChosen(arguments: [String], expected: [String]) throws {
        let handbook = try SampleHandbook(ladder: Self.gaps)
        #expect(try rules(ProgramRun(["check"] + arguments, in: handbook.folder).errors) == expected)
    }

    @Test(arguments: ["--select", "--ignore"]) func anUnknownRuleIsWrongUsage(option: String) throws {
        let run = try check(option, "level-gap,emty-cell")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(
            run.errors.contains("There is no rule “emty-cell”. The rules are: category-mismatch, "), "\(run.errors)")
    }

    @Test(arguments: [
        (["content/eng.md"], 1), (["content"], 2), (["./content/"], 2), (["."], 2), (["content/more"], 1),
        (["content/more", "content/eng.md"], 2), (["content/mor"], nil), (["../handbook/content"], nil),
        (["content/guide.md"], 0), (["content/../content/more/"], 1), (["/"], nil), (["/nowhere"], nil),
    ])
    func pathsAreChosen(paths: [String], count: Int?) throws {
        let handbook = try SampleHandbook(files: [
            "ladderdoc.yml": SampleHandbook.configuration, "content/eng.md": Self.gaps,
            "content/more/sales.md": Self.gaps, "content/guide.md": "# Guide\n",
        ])
        let run = try ProgramRun(["check", "--select", "level-gap"] + paths, in: handbook.folder)
        guard let count else {
            #expect(run.status == 2)
            #expect(run.errors.contains("there is no file or folder “\(paths[0])” in the handbook"), "\(run.errors)")
            return
        }
        #expect(run.status == 0)
        #expect(rules(run.errors).count == count, "\(run.errors)")
    }

    @Test func errorsElsewhereDontFailAChosenFile() throws {
        let handbook = try SampleHandbook(ladder: Self.gaps)
        try handbook.put("# Guide\n\n[Away](no.md)\n", at: "content/guide.md")
        #expect(try handbook.run("check").status == 1)
        #expect(try handbook.run("check", "content/eng.md").status == 0)
    }

    @Test func draftsAreCheckedOnDemand() throws {
        let ladder = Self.gaps.replacing("title:", with: "status: draft\ntitle:")
        #expect(try check(ladder: ladder).errors == "")
        #expect(try rules(check("--drafts", ladder: ladder).errors).count == 3)
    }

    // MARK: Forms

    @Test func statisticsAloneAreAResult() throws {
        let run = try check("--statistics", ladder: Self.gaps.replacing("Leads.", with: "TBD"))
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output == "2 warning[todo-marker]\n1 warning[empty-cell]\n1 warning[level-gap]\n")
    }

    @Test func allAreCountedThoughTheFirstAreTold() throws {
        let items = (1...70).map { "- TBD \($0)\n" }.joined()
        let run = try check(ladder: SampleHandbook.ladder.replacing("- Designs systems.\n", with: items))
        #expect(run.errors.contains("\n70 warnings\n"), "\(run.errors)")
        let counted = try check(
            "--statistics", ladder: SampleHandbook.ladder.replacing("- Designs systems.\n", with: items))
        #expect(counted.output.contains("70 warning[todo-marker]"), "\(counted.output)")
    }

    @Test func jsonHoldsTheFindings() throws {
        let run = try check("--format", "json")
        let read = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let list = try #require(read?["diagnostics"] as? [[String: Any]])
        #expect(list.map { $0["rule"] as? String } == ["empty-cell", "level-gap", "todo-marker"])
        #expect(run.errors == "3 warnings\n")
    }

    @Test func gitHubHasALineForEach() throws {
        let run = try check("--format", "github")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.last?.hasPrefix("::warning file=content/eng.md,line=13,col=9,endLine=13,endColumn=13,") == true)
    }

    /// `Tests/ThirdParty/test_sarif.py` holds the form against the official schema.
    @Test func sarifNamesRulesAndPlaces() throws {
        let run = try check("--format", "sarif")
        let read = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(read?["version"] as? String == "2.1.0")
        let runs = try #require(read?["runs"] as? [[String: Any]])
        let results = try #require(runs.first?["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["empty-cell", "level-gap", "todo-marker"])
        #expect(results.map { $0["level"] as? String } == ["warning", "warning", "warning"])
        let place = try #require((results.last?["locations"] as? [[String: Any]])?.first)
        let physical = try #require(place["physicalLocation"] as? [String: Any])
        #expect((physical["artifactLocation"] as? [String: Any])?["uri"] as? String == "content/eng.md")
        let region = try #require(physical["region"] as? [String: Int])
        #expect(region == ["startLine": 13, "startColumn": 9, "endLine": 13, "endColumn": 13])
    }

    @Test func sarifHasRemarksWithoutAPlace() throws {
        let body = "## IC1\n\n- Craft: x\n\n<section>\ny\n</section>\n"
        let run = try check(
            "--format", "sarif", ladder: "---\ntitle: E\ncategories: [Craft]\nlevels: [IC1]\n---\n" + body)
        let text = try check(ladder: "---\ntitle: E\ncategories: [Craft]\nlevels: [IC1]\n---\n" + body).errors
        let note = try #require(text.split(separator: "\n").first { $0.contains("= note: ") })
        #expect(run.output.contains(note.split(separator: "= note: ").last ?? "?"), "\(text) \(run.output)")
    }

    @Test func sarifOfNothingHasNoResults() throws {
        let run = try check("--format", "sarif", ladder: SampleHandbook.ladder)
        let read = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let runs = try #require(read?["runs"] as? [[String: Any]])
        #expect((runs.first?["results"] as? [Any])?.isEmpty == true)
        #expect(run.status == 0 && run.errors == "Nothing to change.\n")
    }

    // MARK: Settings

    @Test func weightsAreSet() throws {
        let configuration = "title: H\ncheck:\n  empty-cell: off\n  level-gap: error\n  todo-marker: note\n"
        let run = try check(configuration: configuration)
        #expect(run.status == 1)
        let found = run.errors.matches(of: /(?m)^[a-z]+\[[^\]]+\](?=: )/).map { String($0.output) }
        #expect(found == ["error[level-gap]", "note[todo-marker]"], "\(run.errors)")
        #expect(try rules(check("--select", "empty-cell", configuration: configuration).errors) == ["empty-cell"])
    }

    @Test func optionsStandBesideTheWeight() throws {
        func run(_ settings: String) throws -> ProgramRun {
            try check("--select", "thin-transition", configuration: "title: H\ncheck: {thin-transition: \(settings)}\n")
        }
        #expect(try run("note").errors.isEmpty)
        let found = try run("{weight: note, fewest: 2}")
        let message =
            "note[thin-transition]: E2 adds one expectation to what E1 asks for, and the settings want 2 at least"
        #expect(found.errors.contains(message + "\n --> content/eng.md:4:14\n"), "\(found.errors)")
        #expect(try rules(run("{fewest: 2}").errors) == ["thin-transition"])
        #expect(try run("{fewest: 1}").errors.isEmpty)
    }

    /// A choice on the command line turns the rule on, with the options that are set.
    @Test func selectedRulesKeepTheirOptions() throws {
        let configuration = "title: H\ncheck: {thin-transition: {weight: off, fewest: 2}}\n"
        #expect(try !rules(check(configuration: configuration).errors).contains("thin-transition"))
        let run = try check("--select", "thin-transition", configuration: configuration)
        #expect(rules(run.errors) == ["thin-transition"])
    }

    @Test func theWeightOfUnusedIgnoresIsSet() throws {
        let ladder = SampleHandbook.ladder + "\n<!-- ladderdoc-ignore level-gap -->\n"
        #expect(try check("--strict", ladder: ladder).status == 1)
        for (weight, says) in [("error", "error[unused-ignore]"), ("note", "note[unused-ignore]")] {
            let run = try check(ladder: ladder, configuration: "title: H\ncheck: {unused-ignore: \(weight)}\n")
            #expect(run.errors.contains(says), "\(run.errors)")
        }
        let off = try check("--strict", ladder: ladder, configuration: "title: H\ncheck: {unused-ignore: off}\n")
        #expect(off.status == 0 && off.errors.isEmpty, "\(off.errors)")
    }

    @Test(arguments: [
        ("content/archive", 21), ("content/eng", 21), ("eng.md", 21), ("/", 21), ("../content", 21),
        ("content/eng.m", 21),
    ])
    func anIgnoredPathOfNoSourceIsFound(path: String, column: Int) throws {
        let configuration = "title: H\ncheck:\n  ignored-paths: [ \(path), content ]\n"
        let run = try check("--strict", ladder: SampleHandbook.ladder, configuration: configuration)
        #expect(run.status == 1)
        #expect(run.errors.contains("warning[unused-ignore]: `ignored-paths` names no source with “\(path)”\n"))
        #expect(run.errors.contains("--> ladderdoc.yml:3:\(column - 1)\n"), "\(run.errors)")
        let other = try check("--ignore", "unused-ignore", configuration: configuration)
        #expect(other.status == 0 && other.errors.isEmpty)
    }

    @Test func theSettingsAreNoneOfTheChosenFiles() throws {
        let configuration = "title: H\ncheck:\n  ignored-paths: nothing\n"
        #expect(try check("content", ladder: SampleHandbook.ladder, configuration: configuration).errors.isEmpty)
    }

    @Test(arguments: ["[./content/eng.md]", "[content/eng.md]", "[content]", "[content/]", "content"])
    func ignoredPathsAreLeftOut(paths: String) throws {
        let run = try check(configuration: "title: H\ncheck:\n  ignored-paths: \(paths)\n")
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    }

    @Test(arguments: [
        ("check: strict", ["error[wrong-type]", "--> ladderdoc.yml:2:8"]),
        ("check:\n  emty-cell: off", ["error[unknown-key]", "--> ladderdoc.yml:3:3", "did you mean `empty-cell`?"]),
        ("check:\n  level-gap: eror", ["error[invalid-value]", "--> ladderdoc.yml:3:14", "did you mean `error`?"]),
        ("check:\n  level-gap: [off]", ["error[wrong-type]", "--> ladderdoc.yml:3:14"]),
        (
            "check:\n  level-gap: {wieght: off}",
            ["error[unknown-key]", "--> ladderdoc.yml:3:15", "did you mean `weight`?"]
        ),
        (
            "check:\n  level-gap: {fewest: 2}",
            ["error[unknown-key]", "--> ladderdoc.yml:3:15", "the keys are `weight`"]
        ),
        (
            "check:\n  thin-transition: {fewst: 2}",
            ["error[unknown-key]", "--> ladderdoc.yml:3:21", "in `thin-transition`", "did you mean `fewest`?"]
        ),
        (
            "check:\n  thin-transition:\n    weight: of",
            ["error[invalid-value]", "--> ladderdoc.yml:4:13", "did you mean `off`?"]
        ),
        (
            "check:\n  thin-transition: {fewest: many}",
            ["error[invalid-value]", "--> ladderdoc.yml:3:29", "takes a whole number"]
        ),
        (
            "check:\n  thin-transition: {fewest: 0}",
            ["error[invalid-value]", "--> ladderdoc.yml:3:29", "a whole number from 1 to 100"]
        ),
        ("check:\n  mixed-voice: {fewest: [3]}", ["error[wrong-type]", "--> ladderdoc.yml:3:25"]),
        ("check:\n  mixed-cell-shape: {lists-to-paragraphs: -1}", ["error[invalid-value]", "from 1 to 100"]),
        ("check:\n  overlapping-expectations: {fewest: 99999999999999999999}", ["error[invalid-value]"]),
        ("check:\n  todo-marker: {words: {a: b}}", ["error[wrong-type]", "--> ladderdoc.yml:3:24"]),
        ("check:\n  todo-marker: {words: ['']}", ["error[wrong-type]", "`words` has no value"]),
        ("check:\n  unused-ignore: {weight: [off]}", ["error[wrong-type]", "--> ladderdoc.yml:3:27"]),
        ("check:\n  ignored-paths: {a: b}", ["error[wrong-type]", "--> ladderdoc.yml:3:18"]),
        ("check:\n  level-gap: off\n  level-gap: off", ["error[duplicate-key]", "--> ladderdoc.yml:4:3"]),
    ])
    func wrongSettingsEndWithTwo(settings: String, says: [String]) throws {
        let run = try check(configuration: "title: H\n\(settings)\n")
        #expect(run.status == 2 && run.output.isEmpty)
        for words in says { #expect(run.errors.contains(words), "\(run.errors)") }
    }

    @Test func aBuildReadsTheSettingsToo() throws {
        let handbook = try SampleHandbook()
        try handbook.put("title: H\ncheck:\n  level-gap: eror\n", at: "ladderdoc.yml")
        #expect(try handbook.run("build").status == 2)
    }

    @Test func aFolderThatIsNoHandbookEndsWithTwo() throws {
        let handbook = try SampleHandbook()
        try handbook.remove("ladderdoc.yml")
        let run = try handbook.run("check")
        #expect(run.status == 2 && run.errors.hasSuffix("; the check failed\n"), "\(run.errors)")
    }
}
