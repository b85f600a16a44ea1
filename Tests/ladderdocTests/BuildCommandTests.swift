import Foundation
import Testing

/// What a build that succeeds says and does.
struct BuildCommandTests {
    @Test func theLastLineCounts() throws {
        let handbook = try SampleHandbook()
        let first = try handbook.run("build")
        #expect(first.status == 0 && first.errors.isEmpty)
        let line = #"^Built 1 ladder, 2 levels, 6 pages in \d+\.\d\d s → site/ \((\d+) written, (\d+) unchanged\)\n$"#
        let written = try #require(numbers(line, in: first.output), "\(first.output)")
        #expect(written[0] > 6 && written[1] == 0)
        let second = try handbook.run("build")
        #expect(numbers(line, in: second.output) == [0, written[0]], "\(second.output)")
    }

    @Test func unchangedFilesKeepTheirTimes() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        let before = try handbook.snapshot()
        #expect(try handbook.run("build").status == 0)
        #expect(try handbook.snapshot() == before)
    }

    @Test func aRemovedSourceTakesItsPagesAlong() throws {
        let handbook = try SampleHandbook()
        try handbook.put("# A page\n\nText.\n", at: "content/page.md")
        #expect(try handbook.run("build").status == 0)
        try handbook.put("mine", at: "site/foreign.txt")
        try handbook.put("mine", at: "site/page/foreign.txt")
        #expect(handbook.has("site/page/index.html"))
        try handbook.remove("content/page.md")
        let run = try handbook.run("build")
        #expect(run.output.hasSuffix(", 2 removed)\n"), "\(run.output)")
        #expect(!handbook.has("site/page/index.html"))
        #expect(handbook.has("site/foreign.txt") && handbook.has("site/page/foreign.txt"))
    }

    @Test func quietSaysNothingOfSuccess() throws {
        let handbook = try SampleHandbook(ladder: SampleHandbook.ladder.replacing("title:", with: "weight: 3\ntitle:"))
        let run = try handbook.run("build", "--quiet")
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
        #expect(handbook.has("site/index.html"))
    }

    @Test func notesAloneHaveNoCount() throws {
        let handbook = try SampleHandbook(ladder: SampleHandbook.ladder.replacing("title:", with: "weight: 3\ntitle:"))
        let run = try handbook.run("build")
        #expect(run.errors.hasPrefix("note[foreign-key]") && !run.errors.hasSuffix("\n\n"), "\(run.errors)")
    }

    @Test(arguments: [
        ([], [:], false),
        (["--color", "always"], [:], true),
        (["--color", "always"], ["NO_COLOR": "1"], true),
        (["--color", "never"], [:], false),
        (["--color", "auto"], ["NO_COLOR": "1", "TERM": "xterm"], false),
    ])
    func colourIsTheUsersChoice(options: [String], environment: [String: String], isColoured: Bool) throws {
        let handbook = try SampleHandbook(ladder: SampleHandbook.ladder + "-\n")
        let run = try ProgramRun(["build"] + options, in: handbook.folder, environment: environment)
        #expect(run.status == 0)
        #expect(run.errors.contains("empty-item") && run.errors.contains("\u{1B}[") == isColoured, "\(run.errors)")
    }

    @Test(arguments: [["--version"], ["--help"], ["build", "--help"], ["help", "build"]])
    func answersAreResults(arguments: [String]) throws {
        let handbook = try SampleHandbook()
        let run = try ProgramRun(arguments, in: handbook.folder)
        #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty)
    }

    @Test func theConfigurationMayStandElsewhere() throws {
        let handbook = try SampleHandbook()
        let run = try ProgramRun(["build", "--config", "handbook/ladderdoc.yml"], in: handbook.scratch)
        #expect(run.status == 0 && run.output.contains("→ handbook/site/"), "\(run.output)\(run.errors)")
        #expect(handbook.has("site/eng/ic1/index.html"))
    }

    private func numbers(_ pattern: String, in text: String) -> [Int]? {
        guard
            let match = try? NSRegularExpression(pattern: pattern).firstMatch(
                in: text, range: NSRange(text.startIndex..., in: text))
        else { return nil }
        return (1..<match.numberOfRanges).compactMap { Range(match.range(at: $0), in: text).flatMap { Int(text[$0]) } }
    }
}
