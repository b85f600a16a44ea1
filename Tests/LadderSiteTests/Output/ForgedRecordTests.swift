import Foundation
import Testing

@testable import LadderSite

struct ForgedRecordTests {
    private static let hash = String(repeating: "0", count: 64)

    @Test(arguments: [
        "../outside.txt", "/etc/x", "a//b", "a/./b", "a/../../x", "", ".ladderdoc-journal", "a\tb", "a\u{0}b",
    ])
    func forgedPathInTheManifestStopsTheBuild(path: String) throws {
        for manifest in [
            "ladderdoc-manifest 2\na.html\n\(path)\n",
            "ladderdoc-manifest 1\n\(Self.hash)  a.html\n\(Self.hash)  \(path)\n",
        ] {
            try forgedManifestStopsTheBuild(manifest)
        }
    }

    private func forgedManifestStopsTheBuild(_ manifest: String) throws {
        let site = try TemporarySite()
        try site.put("a", at: "a.html")
        try site.put("half", at: ".ladderdoc-staging/a.html")
        try Data("outside".utf8).write(to: URL(fileURLWithPath: site.scratch + "/outside.txt"))
        try site.put(manifest, at: ".ladderdoc-manifest")
        let before = site.snapshot(of: site.scratch)
        let failure = site.failure { try site.build(["b.html": "b"]) }
        #expect(failure?.kind == .conflict)
        #expect(failure?.description.hasPrefix("cannot read \(site.path)/.ladderdoc-manifest: line 3: ") == true)
        #expect(site.snapshot(of: site.scratch) == before)
    }

    @Test(arguments: [
        ("", 1), ("ladderdoc-manifest 3\n", 1), ("ladderdoc-manifest 2\na\nb", 3), ("ladderdoc-manifest 2\n\n", 2),
        ("ladderdoc-manifest 2\na\n\nb\n", 3), ("ladderdoc-manifest 1\n\(Self.hash) a\n", 2),
        ("ladderdoc-manifest 1\n\(Self.hash)  a", 2), ("ladderdoc-manifest 1\n\n", 2),
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

    @Test func manifestWithHashesIsReadAndReplaced() throws {
        let site = try TemporarySite()
        try site.put("a", at: "a.html")
        try site.put("old", at: "old.html")
        try site.put(
            "ladderdoc-manifest 1\n\(Self.hash)  a.html\n\(Self.hash)  old.html\n", at: ".ladderdoc-manifest")
        #expect(try site.build(["a.html": "b"]) == WriteSummary(written: 1, unchanged: 0, removed: 1))
        #expect(site.snapshot() == ["a.html": "b", ".ladderdoc-manifest": "ladderdoc-manifest 2\na.html\n"])
    }

    @Test(arguments: [
        "ladderdoc-manifest 1\n\(hash)  a.html\n\(hash)  b.html\n", "ladderdoc-manifest 2\nb.html\na.html\n",
        "ladderdoc-manifest 2\na.html\na.html\nb.html\n",
    ])
    func manifestThatIsWrittenOtherwiseIsReplaced(manifest: String) throws {
        let site = try TemporarySite()
        try site.put(manifest, at: ".ladderdoc-manifest")
        for path in ["a.html", "b.html"] { try site.put("", at: path) }
        #expect(try site.build(["a.html": "", "b.html": ""]) == WriteSummary(written: 0, unchanged: 2, removed: 0))
        #expect(site.text(".ladderdoc-manifest") == "ladderdoc-manifest 2\na.html\nb.html\n")
    }

    @Test func manifestThatAMergeLeftIsRead() throws {
        let site = try TemporarySite()
        for path in ["a.html", "b.html", "c.html"] { try site.put(path, at: path) }
        let merged = "ladderdoc-manifest 2\na.html\n<<<<<<< HEAD\nb.html\n=======\na.html\nc.html\n>>>>>>> new\n"
        try site.put(merged, at: ".ladderdoc-manifest")
        #expect(try site.build(["a.html": "a.html"]) == WriteSummary(written: 0, unchanged: 1, removed: 2))
        #expect(site.snapshot() == ["a.html": "a.html", ".ladderdoc-manifest": "ladderdoc-manifest 2\na.html\n"])
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
