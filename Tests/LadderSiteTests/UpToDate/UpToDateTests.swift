import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// A build ends early only where it would find every byte as it is.
struct UpToDateTests {
    /// A handbook whose next build ends with a look.
    private func settled() async throws -> RecordedHandbook {
        let handbook = try RecordedHandbook()
        #expect(try await !handbook.build().looked)
        #expect(try await !handbook.build().looked)
        #expect(try await handbook.build().looked)
        return handbook
    }

    @Test func saysTheSameAsAFullBuild() async throws {
        let handbook = try RecordedHandbook()
        _ = try await handbook.build()
        let full = try await handbook.build()
        let look = try await handbook.build()
        let (first, second) = (try #require(full.report.figures), try #require(look.report.figures))
        #expect(!full.looked && look.looked)
        #expect((second.ladders, second.levels, second.pages) == (first.ladders, first.levels, first.pages))
        #expect((second.written, second.unchanged, second.removed) == (0, first.unchanged, 0))
        #expect(second.output == first.output && look.report.changes.isEmpty)
        #expect(look.report.timings.map(\.stage) == [.settings, .comparing])
    }

    /// Those who only look don't keep each other out, but whoever wants to write.
    @Test func severalMayLookAtOnce() async throws {
        let handbook = try await settled()
        let output = handbook.folder.appendingPathComponent("site").path
        let first = try #require(StandingSite.open(output))
        let second = try #require(StandingSite.open(output))
        #expect(throws: OutputFailure.self) { _ = try SiteWriter(outputFolder: output) }
        first.close()
        second.close()
        try SiteWriter(outputFolder: output).discard()
    }

    /// What somebody may do between two builds, after which the next one has to work.
    static let changes: [(String, @Sendable (RecordedHandbook) throws -> Void)] = [
        ("page", { try $0.put(RecordedHandbook.page + "\nMore.\n", at: "content/index.md") }),
        ("new page", { try $0.put("# More\n", at: "content/more.md") }),
        ("page gone", { try $0.remove("content/eng.md") }),
        (
            "page renamed",
            {
                try FileManager.default.moveItem(
                    at: $0.folder.appendingPathComponent("content/eng.md"),
                    to: $0.folder.appendingPathComponent("content/swe.md"))
            }
        ),
        ("picture", { try $0.put("another", at: "content/picture.png") }),
        ("end of the picture", { try $0.put(RecordedHandbook.picture.dropLast() + "!", at: "content/picture.png") }),
        (
            "output: end of the picture",
            { try $0.put(RecordedHandbook.picture.dropLast() + "!", at: "site/picture.png") }
        ),
        ("output: longer picture", { try $0.put(RecordedHandbook.picture + "!", at: "site/picture.png") }),
        ("new picture", { try $0.put("more", at: "content/more.png") }),
        ("logo", { try $0.put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\"/>", at: "pictures/logo.svg") }),
        ("words", { try $0.put("new: Nouveau\n", at: "themes/default/words.yml") }),
        ("new asset", { try $0.put("x", at: "themes/default/assets/more.txt") }),
        ("settings", { try $0.put("title: Other\n", at: "ladderdoc.yml") }),
        ("base URL", { $0.options.baseURL = "https://example.com/" }),
        ("output: page", { try $0.put("<p>Mine.</p>", at: "site/index.html") }),
        (
            "output: one letter",
            { handbook in
                var page = try Data(contentsOf: handbook.folder.appendingPathComponent("site/index.html"))
                page[page.count / 2] ^= 1
                try page.write(to: handbook.folder.appendingPathComponent("site/index.html"))
            }
        ),
        (
            "output: two pages for each other",
            { handbook in
                let files = ["site/eng/e1/index.html", "site/eng/e2/index.html"].map(
                    handbook.folder.appendingPathComponent)
                let pages = try files.map { try Data(contentsOf: $0) }
                for (file, page) in zip(files, pages.reversed()) { try page.write(to: file) }
            }
        ),
        ("output: page gone", { try $0.remove("site/eng/e1/index.html") }),
        ("output: folder gone", { try $0.remove("site/eng") }),
        ("output: all gone", { try $0.remove("site") }),
        (
            "output: manifest gone",
            { handbook in
                // Then nobody knows whose the pages are, and they have to be taken over.
                handbook.options.adopts = true
                try handbook.remove("site/.ladderdoc-manifest")
            }
        ),
        (
            "output: line in the manifest",
            { handbook in
                let file = handbook.folder.appendingPathComponent("site/.ladderdoc-manifest")
                try (Data(contentsOf: file) + Data("zzz.html\n".utf8)).write(to: file)
            }
        ),
        ("output: leftover", { try $0.put("half", at: "site/.ladderdoc-staging/eng/index.html") }),
    ]

    @Test(arguments: changes.indices)
    func worksAfter(change index: Int) async throws {
        let handbook = try await settled()
        let (name, change) = Self.changes[index]
        try change(handbook)
        let next = try await handbook.build()
        #expect(!next.looked, "\(name)")
        #expect(next.report.outcome == .built, "\(name)")
        #expect(try await handbook.site() == handbook.freshSite(), "\(name)")
        // From then on it rests again.
        for _ in 0..<2 { _ = try await handbook.build() }
        #expect(try await handbook.build().looked, "\(name)")
        #expect(try await handbook.site() == handbook.freshSite(), "\(name)")
    }

    /// What a build has read is what it notes, not what the files have become since.
    @Test(arguments: [
        ("ladderdoc.yml", "title: Other\nlogo: pictures/logo.svg\n"), ("themes/default/words.yml", "new: Nouveau\n"),
    ])
    func aFileThatChangesAfterItWasRead(path: String, text: String) async throws {
        let handbook = try await settled()
        try handbook.remove("cache")
        var report = BuildReport()
        let preparer = SitePreparer(options: handbook.options, advancing: { _ in { _, _ in } })
        let opened = try #require(try preparer.open(&report))
        try handbook.put(text, at: path)
        let check = try #require(await UpToDateCheck(handbook.options, opened))
        let site = try #require(StandingSite.open(opened.setup.output))
        let found = await site.fingerprint(try #require(check.siteCoder)) { _, _ in }
        site.close()
        await check.note(site: try #require(found).fingerprint, SiteCounts(ladders: 1, levels: 2, pages: 4))
        #expect(try await !handbook.build().looked)
        #expect(try handbook.site() == (try await handbook.freshSite()))
    }

    /// Nobody waits for a look at what a build wouldn't read, or has memory for it.
    @Test func filesThatNoMemoryHolds() async throws {
        let handbook = try await settled()
        let page = handbook.folder.appending(path: "site/index.html")
        try handbook.enlarge("site/index.html")
        let (looked, report) = try await handbook.build()
        #expect(!looked && report.figures?.written == 1)
        #expect(try Data(contentsOf: page).count < 100_000)
        try handbook.put("", at: "content/large.bin")
        try handbook.enlarge("content/large.bin")
        for _ in 0..<3 { #expect(try await !handbook.build().looked) }
        try handbook.put("[Large](large.bin)\n", at: "content/index.md")
        let failure = await #expect(throws: EnvironmentFailure.self) { try await handbook.build() }
        #expect(failure?.description.hasSuffix("content/large.bin: File too large") == true)
    }

    @Test func restsWhereNothingChanges() async throws {
        let handbook = try await settled()
        // Not what a build reads or writes.
        try handbook.put("mine", at: "site/mine.txt")
        try handbook.put("notes", at: "notes.md")
        try handbook.put(RecordedHandbook.page, at: "content/index.md")
        #expect(try await handbook.build().looked)
        // A change that is taken back.
        try handbook.put("# Welcome\n", at: "content/index.md")
        #expect(try await !handbook.build().looked)
        try handbook.put(RecordedHandbook.page, at: "content/index.md")
        #expect(try await !handbook.build().looked)
    }

    @Test func aPageBehindALinkIsNoPage() async throws {
        let handbook = try await settled()
        let page = handbook.folder.appendingPathComponent("site/index.html")
        try FileManager.default.moveItem(at: page, to: handbook.folder.appendingPathComponent("elsewhere.html"))
        try FileManager.default.createSymbolicLink(atPath: page.path, withDestinationPath: "../elsewhere.html")
        await #expect(throws: EnvironmentFailure.self) { try await handbook.build() }
    }

    @Test func whatHasToBeSaidIsSaidAgain() async throws {
        let handbook = try RecordedHandbook()
        try handbook.put("# Welcome\n\n<script>x</script>\n", at: "content/index.md")
        for _ in 0..<4 {
            let next = try await handbook.build()
            #expect(!next.looked && !next.report.diagnostics.all.isEmpty)
        }
    }

    @Test func draftsAreAnotherSite() async throws {
        let handbook = try RecordedHandbook()
        try handbook.put(
            "---\ntitle: Draft\nstatus: draft\nlevels: [E1]\n---\n\n## E1\n\n- Asks.\n", at: "content/draft.md")
        for _ in 0..<2 { _ = try await handbook.build() }
        handbook.options.includesDrafts = true
        #expect(try await !handbook.build().looked)
        #expect(try handbook.site().keys.contains("draft/index.html"))
    }

    @Test func aDryRunNeitherLooksNorNotes() async throws {
        let handbook = try RecordedHandbook()
        _ = try await handbook.build()
        handbook.options.isDryRun = true
        for _ in 0..<3 { #expect(try await !handbook.build().looked) }
        #expect(!FileManager.default.fileExists(atPath: handbook.folder.path + "/cache"))
    }

    @Test func recordsThatCannotBeKeptAreNoFailure() async throws {
        let handbook = try RecordedHandbook()
        try handbook.put("a file", at: "cache")
        for _ in 0..<3 {
            let next = try await handbook.build()
            #expect(!next.looked && next.report.outcome == .built)
        }
    }

    @Test(arguments: ["", "ladderdoc-build-record 2\n", "ladderdoc-build-record 1\na\nb\nc\n-\n1\n1\n", "\u{0}"])
    func aRecordThatNobodyUnderstandsIsNone(text: String) async throws {
        let handbook = try await settled()
        let folder = handbook.folder.appendingPathComponent("cache/ladderdoc")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let name = try #require(names.first)
        #expect(names.count == 1)
        try handbook.put(text, at: "cache/ladderdoc/\(name)")
        #expect(try await !handbook.build().looked)
        #expect(try await handbook.build().looked)
    }

    @Test func anotherBuildIsWaitedForByNobody() async throws {
        let handbook = try await settled()
        let writer = try SiteWriter(outputFolder: handbook.folder.path + "/site")
        await #expect(throws: EnvironmentFailure.self) { try await handbook.build() }
        writer.discard()
        #expect(try await handbook.build().looked)
    }

    /// Many builds with all kinds of changes between them, each compared with a build that knows nothing.
    @Test(arguments: 0..<4)
    func neverLeavesAnOldSite(seed: Int) async throws {
        let handbook = try RecordedHandbook()
        var random = RandomChoices(seed: UInt64(seed))
        for _ in 0..<25 {
            let (_, change) = Self.changes[random.number(below: Self.changes.count)]
            // A change that can't be made any more, for what it changes is gone, is none.
            if random.chance(50) { try? change(handbook) }
            let next = try await handbook.build()
            #expect(next.report.outcome == .built)
            #expect(try await handbook.site() == handbook.freshSite())
        }
    }
}
