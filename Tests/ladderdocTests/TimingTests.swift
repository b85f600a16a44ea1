import Foundation
import Testing

@testable import LadderSite
@testable import ladderdoc

/// Where the time of a build went.
struct TimingTests {
    @Test func aRowForEachStage() throws {
        let handbook = try SampleHandbook()
        let run = try handbook.run("build", "--timings")
        #expect(run.status == 0 && run.output.hasPrefix("Built 1 ladder"))
        let rows = run.errors.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let stages = ["stage", "settings", "reading", "resolving", "planning", "rendering", "writing", "total"]
        #expect(rows.map(\.first) == stages, "\(run.errors)")
        let source = try #require(rows.first { $0.first == "reading" })
        #expect(source[1] == "1" && source[3] == "MB")
        let (rendered, written) = (rows[5], rows[6])
        #expect(rendered[1] == written[1] && rendered[2] == written[2], "all files are new")
        #expect(rows.dropFirst().allSatisfy { $0.last == "%" })
    }

    @Test func oneStageWhereNothingHasChanged() throws {
        let handbook = try SampleHandbook()
        let environment = ["XDG_CACHE_HOME": handbook.scratch.appendingPathComponent("cache").path]
        for _ in 0..<2 { #expect(try handbook.run("build", environment: environment).status == 0) }
        let run = try handbook.run("build", "--timings", environment: environment)
        let stages = run.errors.split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(stages == ["stage", "settings", "comparing", "total"], "\(run.errors)")
        #expect(run.status == 0 && run.output.hasPrefix("Built 1 ladder, 2 levels"))
        #expect(run.output.contains("(0 written, "))
    }

    @Test func nothingWithoutTheOption() throws {
        let run = try SampleHandbook().run("build")
        #expect(run.errors.isEmpty)
    }

    @Test func aDryRunWritesNothing() throws {
        let run = try SampleHandbook().run("build", "--timings", "--dry-run")
        #expect(run.errors.contains("\nrendering ") && !run.errors.contains("\nwriting "), "\(run.errors)")
    }

    @Test func figuresStandAtTheRight() {
        let timings = [
            StageTiming(stage: .settings, files: nil, bytes: nil, duration: .milliseconds(4)),
            StageTiming(stage: .reading, files: 12_345, bytes: 1_234_567_890, duration: .milliseconds(1_996)),
        ]
        let lines = TimingTable(timings).text.split(separator: "\n")
        #expect(
            lines == [
                "stage      files         size     time  share",
                "settings                       0.004 s    0 %",
                "reading   12,345  1,234.56 MB  1.996 s  100 %",
                "total                          2.000 s  100 %",
            ])
    }
}
