import LadderSource
import Testing

@testable import LadderSite

/// The sample handbook with each ladder of one file in a folder is the same site, but for the positions in the data.
struct SampleHandbookInFoldersTests {
    /// The names of the files that are whole ladders.
    private static func ladders(in sources: [String: String]) -> [String] {
        sources.compactMap { path, text in
            let name = path.wholeMatch(of: /content\/([^\/]+)\.md/)?.output.1
            return text.contains("\nlevels:") ? name.map(String.init) : nil
        }.sorted()
    }

    /// From elsewhere to a ladder.
    private static func linked(_ text: String, to ladders: [String]) -> String {
        // The third heading of that name in the one file is the only one in its level's file.
        let text = text.replacing("engineering.md#field-sense-3", with: "engineering/l2.md#field-sense")
        return ladders.reduce(text) { text, ladder in
            text.replacing("](\(ladder).md", with: "](\(ladder)/index.md")
                .replacing("](../\(ladder).md", with: "](../\(ladder)/index.md")
        }
    }

    /// From a ladder that has moved into a folder.
    private static func moved(_ text: String, beside ladders: [String]) -> String {
        linked(text, to: ladders).replacing(/\]\((?=[^)#:\/]+[.\/])(?![a-z]+:)/) { _ in "](../" }
    }

    @Test func isTheSame() async throws {
        let files = try Repository.files(below: Repository.path("content"))
        let sources = files.reduce(into: [String: String]()) {
            $0["content/" + $1.key] = String(decoding: $1.value, as: UTF8.self)
        }
        let ladders = Self.ladders(in: sources)
        #expect(ladders.count > 4)
        var changed = sources.mapValues { Self.linked($0, to: ladders) }
        // The manual's examples name files of their own, and only one of its pages links to the ladders.
        for (path, text) in sources where path.hasPrefix("content/manual/") && path != "content/manual/features.md" {
            changed[path] = text
        }
        var taken = 0
        for ladder in ladders {
            let text = changed.removeValue(forKey: "content/\(ladder).md") ?? ""
            let moved = Self.moved(text, beside: ladders)
            let folder = try #require(FolderForm(moved) { FolderForm.Heading.allCases[$0 % 4] })
            // A ladder that is one table of expectations has no sections to take apart.
            taken += folder.files.count > 2 ? 1 : 0
            for (name, text) in folder.files { changed["content/\(ladder)/\(name)"] = text }
        }
        #expect(taken > 4)
        let one = try await BuiltHandbook(sources)
        let several = try await BuiltHandbook(changed)
        #expect(several.report.figures?.ladders == one.report.figures?.ladders, "\(several.messages)")
        let (first, second) = (
            FolderFormTests.withoutPositions(one.files), FolderFormTests.withoutPositions(several.files)
        )
        #expect(Set(first.keys).union(second.keys).filter { first[$0] != second[$0] }.sorted() == [])
    }
}
