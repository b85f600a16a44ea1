import Foundation
import Testing

/// What builds wrote goes, and nothing else.
struct CleanCommandTests {
    @Test func removesWhatWasBuilt() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        let count = try handbook.snapshot().keys.count {
            !$0.hasPrefix(".") && URL(fileURLWithPath: $0).pathExtension != ""
        }
        let run = try handbook.run("clean")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output == "Removed \(count) files from site/\n")
        #expect(!handbook.has("site") && handbook.has("content/eng.md"))
        #expect(try handbook.run("build").output.contains("(\(count) written, 0 unchanged)"))
    }

    @Test func foreignFilesStay() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        try handbook.put("mine", at: "site/foreign.txt")
        try handbook.put("mine", at: "site/eng/ic1/foreign.txt")
        try handbook.put("changed by hand", at: "site/index.html")
        #expect(try handbook.run("clean", "--quiet").output == "")
        let rest = try handbook.snapshot().keys.sorted()
        #expect(rest == ["eng", "eng/ic1", "eng/ic1/foreign.txt", "foreign.txt"])
    }

    @Test func aDryRunListsAndTouchesNothing() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        let before = try handbook.snapshot()
        let run = try handbook.run("clean", "--dry-run")
        #expect(run.status == 0)
        #expect(try handbook.snapshot() == before)
        var lines = run.output.split(separator: "\n").map(String.init)
        let last = lines.popLast()
        #expect(last == "Would remove \(lines.count) files from site/; nothing was removed")
        #expect(
            lines.contains("removed  site/eng/ic2/index.html") && lines.allSatisfy { $0.hasPrefix("removed  site/") })
        #expect(try handbook.run("clean").output == "Removed \(lines.count) files from site/\n")
    }

    @Test(arguments: [[], ["--dry-run"]]) func whereNoBuildIsNothingIsRemoved(options: [String]) throws {
        let handbook = try SampleHandbook()
        let none = try ProgramRun(["clean"] + options, in: handbook.folder)
        #expect(none.status == 0 && none.output == "Nothing to remove: no build is recorded in site/\n")
        try handbook.put("mine", at: "other/file.txt")
        let foreign = try ProgramRun(["clean", "--output", "other"] + options, in: handbook.folder)
        #expect(foreign.status == 0 && foreign.output == "Nothing to remove: no build is recorded in other/\n")
        #expect(handbook.has("other/file.txt"))
    }

    @Test func anotherFolderAndConfiguration() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build", "--output", "../elsewhere").status == 0)
        let arguments = ["clean", "--config", "handbook/ladderdoc.yml", "--output", "elsewhere"]
        let run = try ProgramRun(arguments, in: handbook.scratch)
        #expect(run.status == 0 && run.output.hasSuffix(" files from elsewhere/\n"), "\(run.output)\(run.errors)")
        #expect(!handbook.has("../elsewhere"))
    }

    @Test func refusedFoldersAndWrongSettingsEndWithTwo() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        let before = try handbook.snapshot(of: ".")
        for output in [".", "..", "content", "/"] {
            let run = try handbook.run("clean", "--output", output)
            #expect(run.status == 2 && run.errors.hasPrefix("error[refused-output]"), "\(run.errors)")
            #expect(run.errors.hasSuffix("1 error; nothing was removed\n"), "\(run.errors)")
        }
        try handbook.put("titel: H\n", at: "ladderdoc.yml")
        #expect(try handbook.run("clean").status == 2)
        try handbook.put(SampleHandbook.configuration, at: "ladderdoc.yml")
        let after = try handbook.snapshot(of: ".").filter { $0.key != "ladderdoc.yml" && $0.key != "." }
        #expect(after == before.filter { $0.key != "ladderdoc.yml" && $0.key != "." })
    }

    @Test func aForgedRecordRemovesNothing() throws {
        let handbook = try SampleHandbook()
        for path in ["../content/eng.md", "/etc/hosts", "a/../../ladderdoc.yml"] {
            try handbook.put("ladderdoc-manifest 2\n\(path)\n", at: "site/.ladderdoc-manifest")
            let run = try handbook.run("clean")
            #expect(run.status == 3 && run.errors.contains(".ladderdoc-manifest"), "\(run.errors)")
        }
        #expect(handbook.has("content/eng.md") && handbook.has("ladderdoc.yml"))
    }
}
