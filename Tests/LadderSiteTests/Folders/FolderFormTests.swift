import LadderSource
import Testing

@testable import LadderSite

/// A ladder in one file and the same in a folder give the same site, but for the positions in the data.
struct FolderFormTests {
    private static let page = "# A page\n\nText.\n"

    /// Both forms lie in one folder, so that their links are the same.
    private func expectSame(
        _ text: String, as folder: FolderForm, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let more = ["content/page.md": Self.page, "content/x/picture.png": "picture"]
        let one = try await BuiltHandbook(more.merging(["content/x/index.md": text]) { $1 })
        let files = folder.files.map { ("content/x/" + $0, $1) }
        let several = try await BuiltHandbook(more.merging(files) { $1 })
        #expect(one.report.figures != nil, "\(one.messages)", sourceLocation: sourceLocation)
        #expect(several.report.figures != nil, "\(several.messages)", sourceLocation: sourceLocation)
        let (first, second) = (Self.withoutPositions(one.files), Self.withoutPositions(several.files))
        let different = Set(first.keys).union(second.keys).filter { first[$0] != second[$0] }.sorted()
        #expect(different == [], sourceLocation: sourceLocation)
        // A title in front matter is no Markdown, and so holds no link that could be hidden; and links use what their own
        // file defines.
        let rules = [one, several].map {
            $0.report.diagnostics.all.map(\.ruleID).filter { !["hidden-link", "unused-reference"].contains($0) }
                .sorted()
        }
        #expect(rules[0] == rules[1], sourceLocation: sourceLocation)
        #expect(several.deadLinks == [] && several.repeatedIDs == [], sourceLocation: sourceLocation)
    }

    static func withoutPositions(_ files: [String: String]) -> [String: String] {
        var files = files.filter { $0.key != ".ladderdoc-manifest" }
        for (path, text) in files where path.hasSuffix("/ladder.json") {
            files[path] = text.replacing(/"file": ?"[^"]*",?\s*/, with: "").replacing(/,?\s*"line": ?\d+/, with: "")
        }
        return files
    }

    @Test(arguments: (1...150).map { GeneratedLadder(seed: $0) })
    func generatedLaddersAreTheSame(ladder: GeneratedLadder) async throws {
        let kinds = FolderForm.Heading.allCases
        let seed = Int(ladder.seed)
        let folder = try #require(FolderForm(ladder.text) { kinds[($0 + seed) % 4] })
        try await expectSame(ladder.text, as: folder)
    }

    /// Equal headings are numbered file by file, so that here none may be repeated.
    @Test(arguments: (200...300).map { GeneratedLadder(seed: $0) }.filter { $0.text.matches(of: /Further/).count < 2 })
    func laddersOfWhichALevelStaysAreTheSame(ladder: GeneratedLadder) async throws {
        let kinds = FolderForm.Heading.allCases
        let seed = Int(ladder.seed)
        let folder = try #require(
            FolderForm(ladder.text, stays: { ($0 + seed) % 2 == 0 }, heading: { kinds[($0 + seed) % 4] }))
        try await expectSame(ladder.text, as: folder)
    }

    /// Links within one file lead elsewhere when it is several.
    private static let oddLadders = OddLadder.all.filter { !$0.text.contains("](#") }

    @Test(arguments: oddLadders, FolderForm.Heading.allCases)
    func oddLaddersAreTheSame(ladder: OddLadder, heading: FolderForm.Heading) async throws {
        let folder = try #require(FolderForm(ladder.text) { _ in heading })
        try await expectSame(ladder.text, as: folder)
    }

    @Test func mostOddLaddersAreTried() { #expect(Self.oddLadders.count > 30) }
}
