import Foundation
import Testing

@testable import LadderSite

/// The removal is as careful as the writer.
struct OutputCleanerTests {
    private static let pages = ["index.html": "home", "a/b/c.html": "c", "a/d.html": "d"]

    private func built() throws -> TemporarySite {
        let site = try TemporarySite()
        try site.build(Self.pages)
        return site
    }

    @Test func nothingIsRemovedThroughALink() throws {
        let site = try built()
        let outside = site.scratch + "/outside"
        try FileManager.default.createDirectory(atPath: outside + "/b", withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: outside + "/b/c.html"))
        try site.remove("a")
        try site.link("a", to: outside)
        let before = site.snapshot()
        let failure = site.failure { _ = try OutputCleaner(outputFolder: site.path).clean() }
        #expect(failure?.kind == .conflict && failure?.operation == "remove")
        #expect(site.snapshot() == before)
        #expect(FileManager.default.fileExists(atPath: outside + "/b/c.html"))
    }

    @Test func aLinkInAFilesPlaceStays() throws {
        let site = try built()
        try site.remove("index.html")
        try site.link("index.html", to: "/etc/hosts")
        let failure = site.failure { _ = try OutputCleaner(outputFolder: site.path).clean() }
        #expect(failure?.kind == .conflict)
        #expect(site.text("a/d.html") == "d")
    }

    @Test func aFolderInAFilesPlaceStays() throws {
        let site = try built()
        try site.remove("a/d.html")
        try site.put("mine", at: "a/d.html/note.txt")
        let removed = try OutputCleaner(outputFolder: site.path).clean()
        #expect(removed?.map(\.text) == ["a/b/c.html", "index.html"])
        #expect(site.snapshot() == ["a/": "", "a/d.html/": "", "a/d.html/note.txt": "mine"])
    }

    @Test func anotherBuildsLockIsRespected() throws {
        let site = try built()
        let writer = try SiteWriter(outputFolder: site.path)
        let cleaner = OutputCleaner(outputFolder: site.path)
        #expect(site.failure { _ = try cleaner.clean() }?.kind == .busy)
        #expect(site.failure { _ = try cleaner.preview() }?.kind == .busy)
        writer.discard()
        #expect(try cleaner.clean()?.count == 3)
    }

    @Test func anEmptyFolderOfSomebodyElseStays() throws {
        let site = try TemporarySite()
        try FileManager.default.createDirectory(atPath: site.path, withIntermediateDirectories: true)
        #expect(try OutputCleaner(outputFolder: site.path).clean() == nil)
        #expect(FileManager.default.fileExists(atPath: site.path))
    }

    @Test func anInterruptedRemovalGoesOn() throws {
        for last in 1... {
            let site = try built()
            try site.put("mine", at: "a/notes.txt")
            let script = FaultScript { number, _ in number > last ? EIO : nil }
            let failure = site.failure {
                _ = try OutputCleaner(outputFolder: site.path, system: script.system).clean()
            }
            _ = try OutputCleaner(outputFolder: site.path).clean()
            #expect(site.snapshot() == ["a/": "", "a/notes.txt": "mine"], "after \(last) operations")
            if failure == nil { break }
        }
    }

    @Test func anInterruptedBuildIsFinishedOrDiscardedFirst() throws {
        for last in 1... {
            let site = try built()
            let script = FaultScript { number, _ in number > last ? EIO : nil }
            let pages = ["index.html": "new", "fresh/x.html": "x"]
            let failure = site.failure { try site.build(pages, system: script.system) }
            let before = site.snapshot()
            let planned = try OutputCleaner(outputFolder: site.path).preview()
            #expect(site.snapshot() == before)
            #expect(planned?.allSatisfy { before[$0.text] != nil } == true)
            _ = try OutputCleaner(outputFolder: site.path).clean()
            #expect(site.snapshot().isEmpty && !FileManager.default.fileExists(atPath: site.path), "after \(last)")
            if failure == nil { break }
        }
    }
}
