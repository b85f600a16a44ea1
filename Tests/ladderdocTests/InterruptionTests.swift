import Foundation
import Testing

@testable import ladderdoc

/// Whoever asks the program to end gets an answer, and a folder without traces.
struct InterruptionTests {
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aBuildEndsWithoutTraces(number: Int32) throws {
        let handbook = try waitingHandbook()
        let run = try PausedRun(["build"], in: handbook.folder)
        run.signal(number)
        let end = try run.end()
        #expect(end.status == 130, "\(end.errors)")
        #expect(end.errors == "interrupted; nothing of this build was written\n" && end.output.isEmpty)
        #expect(!handbook.has("site"))
    }

    @Test func anInterruptedBuildKeepsTheOldSite() throws {
        let handbook = try waitingHandbook()
        #expect(try PausedRun(["build"], in: handbook.folder).goOn().status == 0)
        let before = try handbook.snapshot()
        #expect(!before.isEmpty)
        try handbook.put("# New page\n", at: "content/new.md")
        let run = try PausedRun(["build"], in: handbook.folder)
        run.signal(SIGTERM)
        #expect(try run.end().status == 130)
        #expect(try handbook.snapshot() == before)
    }

    @Test func aCheckSaysThatItIsNotComplete() throws {
        let handbook = try waitingHandbook()
        let run = try PausedRun(["check"], in: handbook.folder)
        run.signal(SIGINT)
        let end = try run.end()
        #expect(end.status == 130 && end.errors == "interrupted; not all was checked\n", "\(end.errors)")
    }

    @Test func whatIsIgnoredOnPurposeStaysSo() throws {
        let handbook = try waitingHandbook()
        // As `nohup` and the background jobs of scripts do.
        let run = try PausedRun(["build"], in: handbook.folder, through: "trap '' HUP INT; exec \"$@\"")
        run.signal(SIGHUP)
        run.signal(SIGINT)
        let end = try run.goOn()
        #expect(end.status == 0 && !end.errors.contains("interrupted"), "\(end.errors)")
        #expect(handbook.has("site/index.html"))
    }

    @Test func aReaderThatGoesAwayEndsNothing() throws {
        let handbook = try SampleHandbook(ladder: SampleHandbook.ladder + "[gone](gone.md)\n")
        for redirection in ["| :", "2>&1 | :", "2>&1 >/dev/null | :", ">&-", "2>&-"] {
            let script = "set -o pipefail; sleep 0.01 | \"$@\" \(redirection)"
            let run = try ProgramRun(["build", "--format", "json"], in: handbook.folder, through: script)
            #expect(run.status == 1, "\(redirection): \(run.errors)")
            let good = try SampleHandbook()
            let built = try ProgramRun(["build"], in: good.folder, through: script)
            #expect(built.status == 0 && good.has("site/index.html"), "\(redirection): \(built.errors)")
            let explained = try ProgramRun(["explain"], in: good.folder, through: script)
            #expect(explained.status == 0, "\(redirection): \(explained.errors)")
        }
    }

    @Test func aResultThatCannotBeWrittenIsAFailure() throws {
        let handbook = try SampleHandbook()
        for arguments in [
            ["check", "--format", "json"], ["explain", "dead-link"], ["explain"], ["--help"],
            ["build", "--format", "sarif"],
        ] {
            let run = try ProgramRun(arguments, in: handbook.folder, through: "\"$@\" > /dev/full")
            #expect(run.status == 3, "\(arguments): \(run.errors)")
            #expect(run.errors.contains("error: cannot write the output: "), "\(run.errors)")
        }
    }

    /// A handbook that asks git for dates.
    private func waitingHandbook() throws -> SampleHandbook {
        let configuration = SampleHandbook.configuration + "last-changed: git\n"
        return try SampleHandbook(files: ["ladderdoc.yml": configuration, "content/eng.md": SampleHandbook.ladder])
    }
}
