import Foundation
import Testing

@testable import LadderSite

/// Builds that fail, or are killed, at every single operation.
struct InterruptedCommitTests {
    private static let old = [
        "same.html": "same", "changed.html": "old", "gone/deep/x.html": "gone", "swap": "file", "flip/a.html": "a",
    ]
    private static let new = [
        "same.html": "same", "changed.html": "new bytes", "fresh/y.html": "fresh", "swap/z.html": "folder",
        "flip": "file",
    ]

    private func oldSite() throws -> TemporarySite {
        let site = try TemporarySite()
        try site.build(Self.old)
        try site.put("mine", at: "gone/notes.txt")
        return site
    }

    private func snapshots() throws -> (old: [String: String], new: [String: String]) {
        let site = try oldSite()
        let old = site.snapshot()
        try site.build(Self.new)
        return (old, site.snapshot())
    }

    @Test func killedBuildLeavesTheOldSiteOrIsCompleted() throws {
        let (old, new) = try snapshots()
        var outcomes: [Bool] = []
        for last in 1... {
            let site = try oldSite()
            // From here on nothing works any more, cleaning up neither: the process is dead.
            let script = FaultScript { number, _ in number > last ? EIO : nil }
            let failure = site.failure { try site.build(Self.new, system: script.system) }
            if failure == nil { break }
            for (path, text) in site.pages() where !path.hasSuffix("/") && path != "gone/notes.txt" {
                #expect(text == Self.old[path] || text == Self.new[path])
            }
            try site.reopen()
            let found = site.snapshot()
            #expect(found == old || found == new, "after \(last) operations")
            outcomes.append(found == new)
        }
        // Once past the commit point there is no way back.
        #expect(outcomes.contains(true) && outcomes.contains(false))
        #expect(outcomes == outcomes.sorted { !$0 && $1 })
    }

    @Test func killedCompletionIsCompletedByTheOneAfter() throws {
        let (_, new) = try snapshots()
        for last in 1... {
            let site = try siteWithJournal()
            let script = FaultScript { number, _ in number > last ? EIO : nil }
            let failure = site.failure { try site.reopen(system: script.system) }
            try site.reopen()
            #expect(site.snapshot() == new, "after \(last) operations")
            if failure == nil { break }
        }
    }

    @Test func oneFailedOperationLeavesTheOldSiteOrAJournal() throws {
        let (old, new) = try snapshots()
        for failing in 1... {
            let site = try oldSite()
            let script = FaultScript { number, _ in number == failing ? ENOSPC : nil }
            let failure = site.failure { try site.build(Self.new, system: script.system) }
            if script.operations < failing { break }
            if let failure {
                #expect(failure.kind == .system)
                #expect(failure.description.hasSuffix(": No space left on device"))
            }
            if site.snapshot()[".ladderdoc-journal"] == nil {
                #expect(site.snapshot() == (failure == nil ? new : old) || site.snapshot() == new)
            } else {
                try site.reopen()
                #expect(site.snapshot() == new)
            }
        }
    }

    @Test func completeJournalIsFinishedByTheNextBuild() throws {
        let (_, new) = try snapshots()
        let site = try siteWithJournal()
        #expect(site.text("changed.html") == "old")
        try site.reopen()
        #expect(site.snapshot() == new)
        #expect(try site.build(Self.new) == WriteSummary(written: 0, unchanged: 5, removed: 0))
    }

    @Test(arguments: [0, 1, 40, -1, -70])
    func cutOffJournalIsDiscarded(length: Int) throws {
        let (old, _) = try snapshots()
        let site = try siteWithJournal()
        let journal = try #require(site.text(".ladderdoc-journal"))
        let kept = length < 0 ? journal.dropLast(-length) : journal.prefix(length)
        try site.put(String(kept), at: ".ladderdoc-journal")
        try site.reopen()
        #expect(site.snapshot() == old)
    }

    @Test func foreignFileThatAppearsAfterTheKillIsNotOverwritten() throws {
        let (_, new) = try snapshots()
        let site = try siteWithJournal()
        try site.put("mine", at: "fresh/y.html")
        #expect(site.failure { try site.reopen() }?.kind == .conflict)
        #expect(site.text("fresh/y.html") == "mine")
        try site.reopen(adopt: true)
        #expect(site.snapshot() == new)
    }

    @Test func linkThatAppearsAfterTheKillIsNotFollowed() throws {
        let site = try siteWithJournal()
        let outside = site.scratch + "/outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
        try site.link("fresh", to: outside)
        #expect(site.failure { try site.reopen() }?.kind == .conflict)
        #expect(site.snapshot(of: outside).isEmpty)
    }

    /// An old site whose next build was killed right after the commit point.
    private func siteWithJournal() throws -> TemporarySite {
        let site = try oldSite()
        // The journal is in place before anything is removed, and the first step removes a file.
        let script = FaultScript { _, operation in operation == .removeFile ? EIO : nil }
        #expect(site.failure { try site.build(Self.new, system: script.system) } != nil)
        #expect(site.text(".ladderdoc-journal") != nil)
        return site
    }
}
