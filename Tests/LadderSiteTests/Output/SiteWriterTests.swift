import Foundation
import Synchronization
import Testing

@testable import LadderSite

struct SiteWriterTests {
    @Test func firstBuildMakesTheFolderAndItsParents() throws {
        let site = try TemporarySite()
        let writer = try SiteWriter(outputFolder: site.scratch + "/deep/er/site/")
        let staged = [try writer.stage(Array("b".utf8), at: "p/b.html"), try writer.stage([], at: "a.html")]
        #expect(staged.map(\.path) == ["p/b.html", "a.html"])
        #expect(staged.map(\.isChanged) == [true, true])
        #expect(try writer.commit(staged).summary == WriteSummary(written: 2, unchanged: 0, removed: 0))
        #expect(
            site.snapshot(of: site.scratch + "/deep/er/site") == [
                "a.html": "", "p/": "", "p/b.html": "b",
                ".ladderdoc-manifest": "ladderdoc-manifest 2\na.html\np/b.html\n",
            ])
    }

    @Test func unchangedBuildTouchesNothing() throws {
        let site = try TemporarySite()
        let pages = ["a.html": "a", "p/b.html": String(repeating: "b", count: 200_000)]
        try site.build(pages)
        for path in ["a.html", "p/b.html", ".ladderdoc-manifest"] { try site.makeOld(path) }
        let paths = ["a.html", "p/b.html", ".ladderdoc-manifest", "p", ""]
        let before = paths.map(site.identity)
        #expect(try site.build(pages) == WriteSummary(written: 0, unchanged: 2, removed: 0))
        #expect(paths.map(site.identity) == before)
    }

    @Test(arguments: ["longer than before", "A", "", String(repeating: "x", count: 100_000)])
    func changedFileIsWrittenAgain(text: String) throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a", "b.html": "b"])
        try site.makeOld("b.html")
        let untouched = site.identity("b.html")
        #expect(try site.build(["a.html": text, "b.html": "b"]) == WriteSummary(written: 1, unchanged: 1, removed: 0))
        #expect(site.text("a.html") == text)
        #expect(site.identity("b.html") == untouched)
    }

    @Test func changeBehindTheFirstBufferIsSeen() throws {
        let site = try TemporarySite()
        let start = String(repeating: "s", count: 150_000)
        try site.build(["a.html": start + "1"])
        #expect(try site.build(["a.html": start + "2"]).written == 1)
        #expect(site.text("a.html") == start + "2")
    }

    @Test func aChangeOfAPageLeavesTheManifestAlone() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a"])
        try site.makeOld(".ladderdoc-manifest")
        let before = site.identity(".ladderdoc-manifest")
        #expect(try site.build(["a.html": "b"]).written == 1)
        #expect(site.identity(".ladderdoc-manifest") == before)
    }

    @Test func pageEditedByHandIsRestored() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a"])
        try site.put("z", at: "a.html")
        #expect(try site.build(["a.html": "a"]).written == 1)
        #expect(site.pages() == ["a.html": "a"])
    }

    @Test func staleFilesGoWithTheFoldersTheyLeaveEmpty() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a", "p/q/old.html": "old", "p/r/old.html": "old", "s/old.html": "old"])
        try site.put("mine", at: "p/r/notes.txt")
        try site.put("mine", at: "foreign.txt")
        #expect(try site.build(["a.html": "a"]) == WriteSummary(written: 0, unchanged: 1, removed: 3))
        #expect(
            site.pages() == ["a.html": "a", "foreign.txt": "mine", "p/": "", "p/r/": "", "p/r/notes.txt": "mine"])
    }

    @Test func emptyFoldersOfOthersStay() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a", "p/old.html": "old"])
        try FileManager.default.createDirectory(atPath: site.path + "/empty", withIntermediateDirectories: false)
        try site.build([:])
        #expect(site.pages() == ["empty/": ""])
        #expect(site.text(".ladderdoc-manifest") == "ladderdoc-manifest 2\n")
    }

    @Test func staleFileReplacedByAFolderIsLeftAlone() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a", "old": "old"])
        try site.remove("old")
        try site.put("mine", at: "old/notes.txt")
        #expect(try site.build(["a.html": "a"]).removed == 0)
        #expect(site.text("old/notes.txt") == "mine")
    }

    @Test func filesAndFoldersChangePlaces() throws {
        let site = try TemporarySite()
        try site.build(["a": "file", "b/x": "x", "b/c/y": "y", "k.html": "k"])
        let second = try site.build(["a/x": "x", "a/b/y": "y", "b": "file", "k.html": "k"])
        #expect(second == WriteSummary(written: 3, unchanged: 1, removed: 3))
        #expect(site.pages() == ["a/": "", "a/x": "x", "a/b/": "", "a/b/y": "y", "b": "file", "k.html": "k"])
        try site.build(["a": "file", "b/x": "x"])
        #expect(site.pages() == ["a": "file", "b/": "", "b/x": "x"])
    }

    @Test func outputFolderMayBeALink() throws {
        let site = try TemporarySite()
        try FileManager.default.createDirectory(atPath: site.scratch + "/real", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: site.path, withDestinationPath: "real")
        try site.build(["p/a.html": "a"])
        #expect(FileManager.default.contents(atPath: site.scratch + "/real/p/a.html") == Data("a".utf8))
    }

    @Test func filesAreStagedFromManyTasks() async throws {
        let site = try TemporarySite()
        let writer = try SiteWriter(outputFolder: site.path)
        let staged = try await withThrowingTaskGroup(of: StagedFile.self) { group in
            for number in 0..<400 {
                group.addTask { try writer.stage(Array("\(number)".utf8), at: "d\(number % 7)/e/f\(number).html") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(try writer.commit(staged).summary.written == 400)
        let files = site.pages().filter { !$0.key.hasSuffix("/") }
        #expect(files.count == 400)
        #expect(files.allSatisfy { $0.key.hasSuffix("/f\($0.value).html") })
    }

    @Test func aFailureLeavesToOthersWhatTheyHaveStaged() throws {
        let site = try TemporarySite()
        let writer = try SiteWriter(outputFolder: site.path)
        let staged = try writer.stage(Array("a".utf8), at: "p/a.html")
        #expect(site.failure { _ = try writer.stage([], at: "p/../b.html") } != nil)
        #expect(site.text(".ladderdoc-staging/p/a.html") == "a")
        _ = try writer.commit([staged])
        #expect(site.pages() == ["p/": "", "p/a.html": "a"])
    }

    @Test func staleStagingFolderIsDiscardedAndLinksInItAreNotFollowed() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a"])
        let before = site.snapshot()
        try FileManager.default.createDirectory(atPath: site.scratch + "/other", withIntermediateDirectories: false)
        try Data("o".utf8).write(to: URL(fileURLWithPath: site.scratch + "/other/o.txt"))
        try site.put("half", at: ".ladderdoc-staging/p/a.html")
        try site.link(".ladderdoc-staging/p/link", to: site.scratch + "/other")
        try site.reopen()
        #expect(site.snapshot() == before)
        #expect(site.snapshot(of: site.scratch + "/other") == ["o.txt": "o"])
    }

    /// To strings, two spellings of an accented letter are one; to most disks they are two names.
    @Test(arguments: [false, true])
    func foldersWhoseNamesOnlyLookTheSame(isStanding: Bool) throws {
        let site = try TemporarySite()
        let paths = ["\u{E9}/one", "e\u{301}/two", "\u{E9}/sub/three", "e\u{301}/sub/four"]
        let folders = ["\u{E9}", "e\u{301}"]
        // What stands there makes the files go one by one.
        if isStanding { for folder in folders { try site.put("mine", at: folder + "/mine.txt") } }
        let writer = try SiteWriter(outputFolder: site.path)
        var room = WriterRoom()
        let staged = try paths.map { path in
            try Array(path.utf8).withUnsafeBufferPointer { try writer.stage($0, at: path, in: &room) }
        }
        _ = try writer.commit(staged)
        for path in paths { #expect(site.text(path) == path) }
        let next = try SiteWriter(outputFolder: site.path)
        for path in paths { #expect(try next.stage(Array(path.utf8), at: path).change == .none) }
        next.discard()
    }

    /// Two builds begin at the same time; the one that makes the folder comes second to its lock.
    @Test func aFolderThatAnotherBuildHasLockedStays() throws {
        let site = try TemporarySite()
        let other = Mutex<SiteWriter?>(nil)
        let system = OutputSystem(
            fault: { operation in
                guard operation == .lockFolder else { return nil }
                do { try other.withLock { $0 = try SiteWriter(outputFolder: site.path) } } catch { return EIO }
                return nil
            }, waitsForDisk: false)
        #expect(site.failure { try site.reopen(system: system) }?.kind == .busy)
        let first = try #require(other.withLock { $0 })
        _ = try first.commit([try first.stage(Array("a".utf8), at: "a.html")])
        #expect(site.pages() == ["a.html": "a"])
    }

    /// Two builds make the same folders at the same time.
    @Test func foldersThatAnotherBuildMakesMeanwhile() throws {
        let site = try TemporarySite()
        let output = site.scratch + "/outer/inner"
        let calls = CheckCounter()
        let system = OutputSystem(
            fault: { operation in
                // The inner one can't be made, the outer one is, and then somebody is faster.
                guard operation == .makeFolder, calls.next() == 3 else { return nil }
                return mkdir(output, 0o777) == 0 ? nil : errno
            }, waitsForDisk: false)
        let writer = try SiteWriter(outputFolder: output, adopt: false, system: system)
        _ = try writer.commit([try writer.stage(Array("a".utf8), at: "a.html")])
        #expect(FileManager.default.fileExists(atPath: output + "/a.html"))
    }

    @Test func secondBuildIsKeptOutWhileOneIsOpen() throws {
        let site = try TemporarySite()
        let first = try SiteWriter(outputFolder: site.path)
        let staged = try first.stage(Array("a".utf8), at: "a.html")
        let failure = site.failure { try site.reopen() }
        #expect(failure?.kind == .busy)
        #expect(failure?.description == "cannot write \(site.path): another build is writing to it")
        _ = try first.commit([staged])
        try site.reopen()
        first.discard()
        #expect(site.pages() == ["a.html": "a"])
    }

    @Test func sameBuildGivesTheSameBytesInAnyOrder() throws {
        let one = try TemporarySite()
        let two = try TemporarySite()
        let pages = ["z.html": "z", "a/b.html": "b", "a.html": "a", "é.html": "e", "a-b.html": "ab"]
        try one.build(pages)
        let writer = try SiteWriter(outputFolder: two.path)
        _ = try writer.commit(try pages.shuffled().map { try writer.stage(Array($0.value.utf8), at: $0.key) })
        #expect(one.snapshot() == two.snapshot())
        let manifest = try #require(one.text(".ladderdoc-manifest"))
        #expect(
            manifest.split(separator: "\n").dropFirst()
                == ["a-b.html", "a.html", "a/b.html", "z.html", "é.html"])
    }
}
