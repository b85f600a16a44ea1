import Foundation
import Testing

@testable import LadderSite

struct OutputConflictTests {
    @Test func foreignFilesInTheWayAreAllListedAndNothingChanges() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a", "old.html": "old"])
        try site.put("mine", at: "b.html")
        try site.put("mine", at: "p/c.html")
        let before = site.snapshot()
        let failure = site.failure { try site.build(["a.html": "new", "b.html": "b", "p/c.html": "c", "d.html": "d"]) }
        #expect(failure?.kind == .conflict)
        #expect(failure?.conflicts.map(\.path) == [site.path + "/b.html", site.path + "/p/c.html"])
        #expect(failure?.description.contains("site/b.html: a file that no earlier build wrote stands there") == true)
        #expect(site.snapshot() == before)
    }

    @Test func adoptReplacesForeignFilesAndOwnsThemAfterwards() throws {
        let site = try TemporarySite()
        try site.put("mine", at: "b.html")
        #expect(try site.build(["b.html": "b"], adopt: true).written == 1)
        #expect(site.pages() == ["b.html": "b"])
        try site.build(["a.html": "a"])
        #expect(site.pages() == ["a.html": "a"])
    }

    @Test func identicalForeignFileIsTakenOverUntouched() throws {
        let site = try TemporarySite()
        try site.put("b", at: "b.html")
        try site.makeOld("b.html")
        let before = site.identity("b.html")
        #expect(try site.build(["b.html": "b"]) == WriteSummary(written: 0, unchanged: 1, removed: 0))
        #expect(site.identity("b.html") == before)
        #expect(site.text(".ladderdoc-manifest")?.hasSuffix("\nb.html\n") == true)
    }

    @Test(arguments: [false, true])
    func foreignFolderWhereAFileMustGo(adopt: Bool) throws {
        let site = try TemporarySite()
        try site.build(["p/old.html": "old"])
        try site.put("mine", at: "p/notes.txt")
        let before = site.snapshot()
        let failure = site.failure { try site.build(["p": "file"], adopt: adopt) }
        #expect(failure?.kind == .conflict)
        #expect(failure?.conflicts.map(\.path) == [site.path + "/p"])
        #expect(site.snapshot() == before)
    }

    @Test func emptyForeignFolderWhereAFileMustGo() throws {
        let site = try TemporarySite()
        try FileManager.default.createDirectory(atPath: site.path + "/p/q", withIntermediateDirectories: true)
        #expect(site.failure { try site.build(["p": "file"]) }?.kind == .conflict)
        #expect(site.snapshot() == ["p/": "", "p/q/": ""])
    }

    @Test(arguments: [false, true])
    func foreignFileWhereAFolderMustGo(adopt: Bool) throws {
        let site = try TemporarySite()
        try site.put("mine", at: "p/q")
        let before = site.snapshot()
        let failure = site.failure { try site.build(["p/q/r/a.html": "a"], adopt: adopt) }
        #expect(failure?.kind == .conflict)
        #expect(failure?.conflicts.map(\.path) == [site.path + "/p/q"])
        #expect(site.snapshot() == before)
    }

    @Test func fileAndFolderOfOneNameInOneBuild() throws {
        let site = try TemporarySite()
        #expect(site.failure { try site.build(["p": "file", "p/a.html": "a"]) }?.kind == .conflict)
        #expect(site.snapshot(of: site.scratch).isEmpty)
        // The same with nothing staged, because all of it stands there already.
        try site.put("a", at: "p/a.html")
        let writer = try SiteWriter(outputFolder: site.path)
        let file = try writer.stage(Array("a".utf8), at: "p/a.html")
        #expect(site.failure { _ = try writer.commit([file, file]) }?.kind == .conflict)
        #expect(site.snapshot() == ["p/": "", "p/a.html": "a"])
    }

    @Test(arguments: [false, true])
    func linkAtTheLeafIsNeverWrittenThrough(adopt: Bool) throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a", "b.html": "b"])
        let outside = site.scratch + "/outside.txt"
        try Data("outside".utf8).write(to: URL(fileURLWithPath: outside))
        try site.remove("a.html")
        try site.link("a.html", to: outside)
        let before = site.snapshot()
        // Even with the very bytes it points to, and also as a stale file.
        for pages in [["a.html": "new"], ["a.html": "outside"], ["b.html": "b"]] {
            let failure = site.failure { try site.build(pages, adopt: adopt) }
            #expect(failure?.kind == .conflict)
            #expect(failure?.description == "cannot write \(site.path)/a.html: a symbolic link stands there")
            #expect(site.snapshot() == before)
            #expect(FileManager.default.contents(atPath: outside) == Data("outside".utf8))
        }
    }

    @Test(arguments: [false, true])
    func linkOnTheWayIsNeverFollowed(adopt: Bool) throws {
        let site = try TemporarySite()
        try site.build(["p/q/a.html": "a", "b.html": "b"])
        let outside = site.scratch + "/outside"
        try FileManager.default.createDirectory(atPath: outside + "/q", withIntermediateDirectories: true)
        try Data("outside".utf8).write(to: URL(fileURLWithPath: outside + "/q/a.html"))
        try site.remove("p")
        try site.link("p", to: outside)
        let before = site.snapshot()
        for pages in [["p/q/a.html": "new"], ["p/q/new.html": "new"], ["p/q/a.html": "outside"], ["b.html": "b"]] {
            let failure = site.failure { try site.build(pages, adopt: adopt) }
            #expect(failure?.kind == .conflict)
            #expect(failure?.description.contains("\(site.path)/p: a symbolic link stands there") == true)
            #expect(site.snapshot() == before)
            #expect(site.snapshot(of: outside) == ["q/": "", "q/a.html": "outside"])
        }
    }

    @Test(arguments: [".ladderdoc-staging", ".ladderdoc-manifest", ".ladderdoc-journal"])
    func linkInPlaceOfARecordIsRefused(name: String) throws {
        let site = try TemporarySite()
        let outside = site.scratch + "/outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
        try Data("keep".utf8).write(to: URL(fileURLWithPath: outside + "/keep.txt"))
        try FileManager.default.createDirectory(atPath: site.path, withIntermediateDirectories: false)
        try site.link(name, to: outside)
        #expect(site.failure { try site.build(["a.html": "a"]) }?.kind == .conflict)
        #expect(site.snapshot() == [name: "-> " + outside])
        #expect(site.snapshot(of: outside) == ["keep.txt": "keep"])
    }

    @Test func pipeInTheWayDoesNotHangTheBuild() throws {
        let site = try TemporarySite()
        try site.build([:])
        #expect(mkfifo(site.path + "/a.html", 0o600) == 0)
        #expect(site.failure { try site.build(["a.html": "a"]) }?.kind == .conflict)
    }

    @Test(arguments: [
        "", "/etc/x", "a//b", "a/", "../x", "a/../x", "./a", "a/.", "a\u{0}b", "a\nb", "a\u{7F}", "a\u{85}b",
        ".ladderdoc-manifest", ".ladderdoc-x/a", ".LADDERDOC-journal", String(repeating: "n", count: 256),
    ])
    func unsafePathIsRefusedAndLeavesNoLitter(path: String) throws {
        let site = try TemporarySite()
        let writer = try SiteWriter(outputFolder: site.path)
        _ = try writer.stage(Array("ok".utf8), at: "ok.html")
        #expect(site.failure { _ = try writer.stage(Array("x".utf8), at: path) }?.kind == .conflict)
        writer.discard()
        #expect(site.snapshot(of: site.scratch).isEmpty)
    }

    @Test(arguments: ["a.b", "..a", "a..", "ü/ä.html", "p/.ladderdoc-x", ".well-known/x", "a b", "…"])
    func unusualButSafePathIsWritten(path: String) throws {
        let site = try TemporarySite()
        try site.build([path: "x"])
        #expect(site.text(path) == "x")
        try site.build([:])
        #expect(site.pages().isEmpty)
    }
}
