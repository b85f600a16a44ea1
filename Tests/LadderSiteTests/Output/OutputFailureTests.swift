import Foundation
import Testing

@testable import LadderSite

struct OutputFailureTests {
    @Test func fullDiskLeavesTheOldBytesAndNoLitter() throws {
        let site = try TemporarySite()
        try site.build(["engineering/index.html": "old"])
        let before = site.snapshot()
        let script = FaultScript { _, operation in operation == .writeFile ? ENOSPC : nil }
        let failure = site.failure { try site.build(["engineering/index.html": "new"], system: script.system) }
        #expect(failure?.kind == .system)
        #expect(
            failure?.description == "cannot write \(site.path)/engineering/index.html: No space left on device")
        #expect(site.snapshot() == before)
    }

    @Test(arguments: [
        OutputOperation.closeFile, .synchronizeAll, .createFile, .makeFolder, .rename, .checkAccess,
    ])
    func failureBeforeTheCommitPointRemovesTheFoldersMade(failing: OutputOperation) throws {
        let site = try TemporarySite()
        let script = FaultScript { number, operation in operation == failing && number > 2 ? EDQUOT : nil }
        let failure = site.failure { try site.build(["p/a.html": "a"], system: script.system) }
        #expect(failure?.kind == .system)
        #expect(site.snapshot(of: site.scratch).isEmpty)
    }

    @Test func outputFolderBelowAFileIsASystemFailure() throws {
        let site = try TemporarySite()
        try Data().write(to: URL(fileURLWithPath: site.scratch + "/file"))
        let path = site.scratch + "/file/site"
        let failure = site.failure { _ = try SiteWriter(outputFolder: path) }
        #expect(failure?.kind == .system)
        #expect(failure?.description == "cannot open the output folder \(path): Not a directory")
    }

    @Test func outputFolderThatCannotBeMadeLeavesNoParents() throws {
        let site = try TemporarySite()
        let path = site.scratch + "/made/" + String(repeating: "n", count: 300)
        let failure = site.failure { _ = try SiteWriter(outputFolder: path) }
        #expect(failure?.kind == .system)
        #expect(failure?.reason == "File name too long")
        #expect(site.snapshot(of: site.scratch).isEmpty)
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may write to any folder"))
    func readOnlyFolderIsASystemFailure() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a"])
        let before = site.snapshot()
        #expect(chmod(site.path, 0o555) == 0)
        defer { _ = chmod(site.path, 0o755) }
        #expect(try site.build(["a.html": "a"]).unchanged == 1)
        let failure = site.failure { try site.build(["a.html": "new"]) }
        #expect(failure?.kind == .system)
        #expect(failure?.description == "cannot write \(site.path)/a.html: Permission denied")
        #expect(site.snapshot() == before)
    }

    @Test func buildThatFailsLaterOnIsDiscarded() throws {
        let site = try TemporarySite()
        let writer = try SiteWriter(outputFolder: site.path + "/below")
        _ = try writer.stage(Array("a".utf8), at: "p/a.html")
        #expect(!site.snapshot().isEmpty)
        writer.discard()
        #expect(site.snapshot(of: site.scratch).isEmpty)

        try site.build(["a.html": "a"])
        let before = site.snapshot()
        let second = try SiteWriter(outputFolder: site.path)
        _ = try second.stage(Array("new".utf8), at: "a.html")
        second.discard()
        second.discard()
        #expect(site.snapshot() == before)
    }

    @Test func stagedFileThatWasTakenAwayIsReported() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a"])
        let writer = try SiteWriter(outputFolder: site.path)
        let staged = try writer.stage(Array("new".utf8), at: "a.html")
        try site.remove(".ladderdoc-staging/a.html")
        #expect(site.failure { _ = try writer.commit([staged]) }?.kind == .conflict)
        #expect(site.text("a.html") == "a")
    }
}
