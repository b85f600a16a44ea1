import Foundation
import Testing

@testable import LadderSite

/// A comparison answers what the build would do, whatever state the folder is in, and leaves it so.
struct SiteComparerTests {
    private static let old = ["same.html": "same", "changed.html": "old", "gone/x.html": "x", "swap": "file"]
    private static let new = ["same.html": "same", "changed.html": "new", "fresh/y.html": "y", "swap/z.html": "z"]

    private func plan(_ pages: [String: String], in site: TemporarySite) throws -> CommitPlan {
        let comparer = try SiteComparer(outputFolder: site.path)
        return try comparer.plan(pages.map { try comparer.compare(Array($0.value.utf8), at: $0.key) })
    }

    private func texts(_ plan: CommitPlan) -> [String] {
        SiteChange.changes(in: plan, output: "").map { "\($0.kind) \($0.path)" }
    }

    @Test func whatABuildWouldDo() throws {
        let site = try TemporarySite()
        try site.build(Self.old)
        let before = site.snapshot()
        let plan = try plan(Self.new, in: site)
        #expect(site.snapshot() == before)
        #expect(
            texts(plan) == [
                "changed changed.html", "new fresh/y.html", "removed gone/x.html", "removed swap", "new swap/z.html",
            ])
        #expect(try site.build(Self.new) == plan.summary)
    }

    @Test func aMissingFolderStaysMissing() throws {
        let site = try TemporarySite()
        let plan = try plan(Self.new, in: site)
        #expect(plan.summary == WriteSummary(written: 4, unchanged: 0, removed: 0))
        #expect(texts(plan).allSatisfy { $0.hasPrefix("new ") })
        #expect(!FileManager.default.fileExists(atPath: site.path))
        let clash = ["a": "file", "a/b.html": "page"]
        #expect(site.failure { _ = try self.plan(clash, in: site) }?.kind == .conflict)
        #expect(site.failure { try site.build(clash) }?.kind == .conflict)
    }

    @Test func conflictsAreTheBuilds() throws {
        let site = try TemporarySite()
        try site.put("mine", at: "index.html")
        try site.link("a", to: site.scratch)
        let pages = ["index.html": "home", "a/b.html": "b"]
        let failure = site.failure { _ = try self.plan(pages, in: site) }
        #expect(failure != nil && failure == site.failure { try site.build(pages) })
    }

    @Test func anInterruptedBuildCountsToThisOne() throws {
        for last in 1... {
            let site = try TemporarySite()
            try site.build(Self.old)
            let script = FaultScript { number, _ in number > last ? EIO : nil }
            let failure = site.failure {
                try site.build(["same.html": "other", "late.html": "l"], system: script.system)
            }
            let before = site.snapshot()
            let plan = try plan(Self.new, in: site)
            #expect(site.snapshot() == before)
            let pages = site.pages().filter { !$0.key.hasSuffix("/") }
            try site.build(Self.new)
            var expected: [String] = []
            for (path, text) in Self.new where pages[path] != text {
                expected.append((pages[path] == nil ? "new " : "changed ") + path)
            }
            expected += pages.keys.filter { Self.new[$0] == nil }.map { "removed " + $0 }
            #expect(texts(plan).sorted() == expected.sorted(), "after \(last) operations")
            if failure == nil { break }
        }
    }

    @Test func aLinkThatLeadsNowhereFailsAsTheBuildDoes() throws {
        let site = try TemporarySite()
        try FileManager.default.createSymbolicLink(atPath: site.path, withDestinationPath: "nowhere")
        let failure = site.failure { _ = try self.plan(Self.new, in: site) }
        #expect(failure?.kind == .system && failure == site.failure { try site.build(Self.new) })
        #expect(site.failure { _ = try OutputCleaner(outputFolder: site.path).clean() } == failure)
    }

    @Test func aRunningBuildIsToldOf() throws {
        let site = try TemporarySite()
        try site.build(Self.old)
        let writer = try SiteWriter(outputFolder: site.path)
        #expect(site.failure { _ = try SiteComparer(outputFolder: site.path) }?.kind == .busy)
        writer.discard()
        let comparer = try SiteComparer(outputFolder: site.path)
        try site.reopen()
        #expect(try comparer.compare(Array("same".utf8), at: "same.html").change == .none)
    }
}
