import Foundation
import Synchronization
import Testing

@testable import LadderSite

/// What a power cut may leave is what had been waited for: the order of the waiting is what counts.
struct DurabilityTests {
    private static let taking: Set<OutputOperation> = [
        .createFile, .writeFile, .closeFile, .makeFolder, .rename, .removeFile, .removeFolder, .synchronizeAll,
        .synchronizeFolder,
    ]

    private func operations(of body: (OutputSystem) throws -> Void) rethrows -> [OutputOperation] {
        let log = Mutex<[OutputOperation]>([])
        let script = FaultScript { _, operation in
            log.withLock { $0.append(operation) }
            return nil
        }
        try body(script.system)
        return log.withLock { $0 }.filter(Self.taking.contains)
    }

    @Test func theJournalComesWhenAllThatItNamesIsOnTheDisk() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a", "gone.html": "g"])
        let done = try operations { try site.build(["a.html": "new"], system: $0) }
        #expect(
            done == [
                // The page, the manifest and the journal, staged.
                .makeFolder, .createFile, .writeFile, .closeFile, .createFile, .writeFile, .closeFile, .createFile,
                .writeFile, .closeFile, .synchronizeAll,
                // The journal.
                .rename, .synchronizeFolder,
                // The page, the stale page.
                .rename, .removeFile, .synchronizeAll,
                // The manifest, and only then the journal's end.
                .rename, .synchronizeFolder, .removeFolder, .removeFile,
            ])
    }

    @Test func withoutANewManifestTheJournalWaitsForTheDisk() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a"])
        try site.put("changed by hand", at: "a.html")
        let done = try operations { try site.build(["a.html": "a"], system: $0) }
        #expect(done.suffix(4) == [.rename, .synchronizeAll, .removeFolder, .removeFile])
    }

    @Test func anUnchangedBuildWaitsForNothing() throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a"])
        #expect(try operations { try site.build(["a.html": "a"], system: $0) }.isEmpty)
    }

    @Test func theDiskItselfIsWaitedFor() throws {
        let site = try TemporarySite()
        try site.build(["p/a.html": "a"], system: OutputSystem())
        try site.build(["p/b.html": "b"], system: OutputSystem())
        #expect(site.pages() == ["p/": "", "p/b.html": "b"])
    }
}
