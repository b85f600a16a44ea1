import Foundation
import Testing

@testable import LadderSite

struct ForgedRecordTests {
    private static let hash = String(repeating: "0", count: 64)

    @Test(arguments: [
        "../outside.txt", "/etc/x", "a//b", "a/./b", "a/../../x", "", ".ladderdoc-journal", "a\tb", "a\u{0}b",
    ])
    func forgedPathInTheManifestStopsTheBuild(path: String) throws {
        let site = try TemporarySite()
        try site.put("a", at: "a.html")
        try site.put("half", at: ".ladderdoc-staging/a.html")
        try Data("outside".utf8).write(to: URL(fileURLWithPath: site.scratch + "/outside.txt"))
        try site.put(
            "ladderdoc-manifest 1\n\(Self.hash)  a.html\n\(Self.hash)  \(path)\n", at: ".ladderdoc-manifest")
        let before = site.snapshot(of: site.scratch)
        let failure = site.failure { try site.build(["b.html": "b"]) }
        #expect(failure?.kind == .conflict)
        #expect(failure?.description.hasPrefix("cannot read \(site.path)/.ladderdoc-manifest: line 3: ") == true)
        #expect(site.snapshot(of: site.scratch) == before)
    }

    @Test(arguments: [
        ("", 1), ("ladderdoc-manifest 2\n", 1), ("ladderdoc-manifest 1\nxyz  a\n", 2),
        ("ladderdoc-manifest 1\n\(Self.hash) a\n", 2), ("ladderdoc-manifest 1\n\(Self.hash)  a", 2),
        ("ladderdoc-manifest 1\n\(Self.hash)  a\n\(Self.hash)  a\n", 3), ("ladderdoc-manifest 1\n\n", 2),
    ])
    func malformedManifestNamesItsLine(text: String, line: Int) throws {
        let site = try TemporarySite()
        try site.put(text, at: ".ladderdoc-manifest")
        let before = site.snapshot()
        let failure = site.failure { try site.build(["b.html": "b"]) }
        #expect(failure?.kind == .conflict)
        #expect(failure?.reason.hasPrefix("line \(line): ") == true)
        #expect(site.snapshot() == before)
    }

    @Test(arguments: [
        "remove  ../outside.txt", "create  /etc/x", "replace  a//b", "remove  .ladderdoc-manifest", "remove a",
        "shred  a.html", "manifest\nremove  a.html", "remove  foreign.txt",
    ])
    func forgedJournalStopsTheBuild(step: String) throws {
        let site = try TemporarySite()
        try site.build(["a.html": "a"])
        try site.put("mine", at: "foreign.txt")
        try site.put("half", at: ".ladderdoc-staging/a.html")
        try Data("outside".utf8).write(to: URL(fileURLWithPath: site.scratch + "/outside.txt"))
        let body = "\(CommitJournal.header)\n\(step)\n"
        try site.put(body + "end  \(ContentHash.hexadecimal(of: Array(body.utf8)))\n", at: ".ladderdoc-journal")
        let before = site.snapshot(of: site.scratch)
        let failure = site.failure { try site.build(["a.html": "new"]) }
        #expect(failure?.kind == .conflict)
        #expect(failure?.description.hasPrefix("cannot read \(site.path)/.ladderdoc-journal: line ") == true)
        #expect(site.snapshot(of: site.scratch) == before)
    }

    @Test func journalIsReadBackAsWritten() throws {
        let paths = try [OutputPath("a"), OutputPath("b/c  d"), OutputPath("é")]
        let journal = CommitJournal(steps: [
            .remove(paths[0]), .create(paths[1]), .replace(paths[2]), .recordManifest,
        ])
        #expect(try CommitJournal(parsing: journal.bytes) == journal)
        for length in journal.bytes.indices {
            #expect(try CommitJournal(parsing: Array(journal.bytes[..<length])) == nil)
        }
    }
}
