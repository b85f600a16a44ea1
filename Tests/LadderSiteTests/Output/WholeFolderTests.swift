import Foundation
import Synchronization
import Testing

@testable import LadderSite

/// New folders are put into place as they are; into folders that stand there files go one by one.
struct WholeFolderTests {
    @Test func newFoldersHaveTheirFilesAndTheModesOfOthers() throws {
        let site = try TemporarySite()
        try site.build(["a/x.html": "1", "a/b/y.html": "2", "z.html": "3"])
        #expect(site.pages() == ["a/": "", "a/x.html": "1", "a/b/": "", "a/b/y.html": "2", "z.html": "3"])
        let plain = site.scratch + "/plain"
        try FileManager.default.createDirectory(atPath: plain, withIntermediateDirectories: false)
        let expected = try mode(of: plain)
        for folder in ["/a", "/a/b"] { #expect(try mode(of: site.path + folder) == expected) }
    }

    @Test func oneStepPutsAFolderIntoPlace() throws {
        let site = try TemporarySite()
        let renames = Counter()
        let pages = Dictionary(uniqueKeysWithValues: (0..<20).map { ("a/\($0)/index.html", "page") })
        try site.build(pages, system: renames.system)
        // The journal, the folder and the manifest.
        #expect(renames.count.withLock { $0 } == 3)
    }

    /// As a layered file system does, whose folder comes from another layer.
    @Test func foldersThatCannotBeMovedHaveTheirFilesMoved() throws {
        let site = try TemporarySite()
        let calls = CheckCounter()
        // The first is the journal's.
        let system = OutputSystem(
            fault: { $0 == .rename && calls.next() == 2 ? EXDEV : nil }, waitsForDisk: false)
        try site.build(["a/x.html": "1", "a/b/y.html": "2"], system: system)
        #expect(site.pages() == ["a/": "", "a/x.html": "1", "a/b/": "", "a/b/y.html": "2"])
        #expect(site.snapshot().keys.filter { $0.hasPrefix(".ladderdoc-") } == [".ladderdoc-manifest"])
    }

    /// As many file systems of networks do, which can't move only to a free name.
    @Test func foldersAreMovedWhereThatTakesTwoCalls() throws {
        let site = try TemporarySite()
        try site.put("mine", at: "a/mine.txt")
        let calls = CheckCounter()
        // The first is the journal's; “a” stands there and has its file moved, so that the fourth is that of “b”.
        let system = OutputSystem(
            fault: { $0 == .rename && [2, 4].contains(calls.next()) ? EINVAL : nil }, waitsForDisk: false)
        try site.build(["a/x.html": "1", "b/y.html": "2"], system: system)
        #expect(site.pages() == ["a/": "", "a/mine.txt": "mine", "a/x.html": "1", "b/": "", "b/y.html": "2"])
    }

    @Test func emptyFoldersThatStandThereStayTheSame() throws {
        let site = try TemporarySite()
        try site.put("mine", at: "a/mine.txt")
        try FileManager.default.removeItem(atPath: site.path + "/a/mine.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: site.path + "/a")
        try site.build(["a/x.html": "1"])
        #expect(site.pages() == ["a/": "", "a/x.html": "1"])
        #expect(try mode(of: site.path + "/a") == 0o750)
    }

    @Test func foldersThatStandThereKeepTheirForeignFiles() throws {
        let site = try TemporarySite()
        try site.put("mine", at: "a/mine.txt")
        try site.build(["a/x.html": "1", "b/y.html": "2"])
        #expect(site.pages() == ["a/": "", "a/mine.txt": "mine", "a/x.html": "1", "b/": "", "b/y.html": "2"])
    }

    private func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    /// Counts the renames.
    private final class Counter: Sendable {
        let count = Mutex(0)

        var system: OutputSystem {
            OutputSystem(fault: { operation in
                if operation == .rename { self.count.withLock { $0 += 1 } }
                return nil
            })
        }
    }
}
