import Foundation
import Testing

@testable import LadderSite

/// What would stop a commit half way is found while the old site is whole.
struct PlaceCheckerTests {
    private static let old = ["a.html": "a", "p/q/b.html": "b", "r/c.html": "c"]

    @Test(arguments: [
        (["a.html": "new", "p/q/b.html": "new", "r/c.html": "c"], "write", "p/q/b.html"),
        (["a.html": "new", "p/q/new/d.html": "d", "p/q/b.html": "b", "r/c.html": "c"], "write", "p/q/new/d.html"),
        (["a.html": "new", "r/c.html": "c"], "remove", "p/q/b.html"),
    ])
    func aFolderThatCannotBeWritten(pages: [String: String], operation: String, path: String) throws {
        let site = try TemporarySite()
        try site.build(Self.old)
        let before = site.snapshot()
        // The first check is the output folder's own; the second is that of the only other folder with changes.
        let counter = CheckCounter()
        var system = OutputSystem(waitsForDisk: false)
        system.fault = { $0 == .checkAccess && counter.next() == 2 ? EACCES : nil }
        let failure = site.failure { try site.build(pages, system: system) }
        #expect(failure?.description == "cannot \(operation) \(site.path)/\(path): Permission denied")
        #expect(failure?.isUnfinished == false)
        #expect(site.snapshot() == before)
    }

    @Test func eachFolderIsAskedOnce() throws {
        let site = try TemporarySite()
        let standing = ["p/a.html", "p/q/b.html", "p/q/c.html", "p-q/d.html", "r/e.html", "r/f.html"]
        try site.build(Dictionary(uniqueKeysWithValues: standing.map { ($0, $0) }))
        let counter = CheckCounter()
        var system = OutputSystem(waitsForDisk: false)
        system.fault = {
            if $0 == .checkAccess { _ = counter.next() }; return nil
        }
        // The output folder, the two in which files change, and the two from which all files go.
        let changed = ["p/a.html": "new", "p-q/d.html": "new", "p-q/g.html": "g"]
        try site.build(changed, system: system)
        #expect(counter.next() == 6)
    }

    @Test func foldersWithoutChangesAreNotAsked() throws {
        let site = try TemporarySite()
        try site.build(Self.old)
        let counter = CheckCounter()
        var system = OutputSystem(waitsForDisk: false)
        system.fault = {
            if $0 == .checkAccess { _ = counter.next() }; return nil
        }
        try site.build(Self.old.merging(["r/c.html": "new", "r/d.html": "d"]) { $1 }, system: system)
        #expect(counter.next() == 3)
    }

    @Test(arguments: [(["a/x.html", "b/c/y.html"], 0), (["p/q/x.html", "b/c/y.html"], 3)])
    func inANewSiteNoFolderIsLookedFor(paths: [String], looks: Int) throws {
        let site = try TemporarySite()
        if looks > 0 { try site.put("foreign", at: "p/q/z.html") }
        let counter = CheckCounter()
        var system = OutputSystem(waitsForDisk: false)
        let (folder, _) = try OutputFolderOpener(system: system, path: site.path).open()
        system.fault = {
            if $0 == .openFolder { _ = counter.next() }; return nil
        }
        let counted = OutputFolder(system: system, root: folder.root, path: site.path)
        try PlaceChecker(folder: counted).check(try paths.map { .create(try OutputPath($0)) })
        #expect(counter.next() == looks + 1)
    }
}
