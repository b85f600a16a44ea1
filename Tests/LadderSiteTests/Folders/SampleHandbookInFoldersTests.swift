import LadderSource
import Testing

@testable import LadderSite

/// The sample handbook with each of its ladders in a folder is the same site, but for the positions in the data.
struct SampleHandbookInFoldersTests {
    private static let ladders = ["design", "engineering", "product", "science", "support", "workshop"]

    /// From elsewhere to a ladder.
    private static func linked(_ text: String) -> String {
        // The third heading of that name in the one file is the only one in its level's file.
        let text = text.replacing("engineering.md#field-sense-3", with: "engineering/l2.md#field-sense")
        return ladders.reduce(text) { text, ladder in
            text.replacing("](\(ladder).md", with: "](\(ladder)/index.md")
                .replacing("](../\(ladder).md", with: "](../\(ladder)/index.md")
        }
    }

    /// From a ladder that has moved into a folder.
    private static func moved(_ text: String) -> String {
        linked(text).replacing(/\]\((?=[^)#:\/]+[.\/])(?![a-z]+:)/) { _ in "](../" }
    }

    @Test func isTheSame() async throws {
        let files = try Repository.files(below: Repository.path("content"))
        let sources = files.reduce(into: [String: String]()) {
            $0["content/" + $1.key] = String(decoding: $1.value, as: UTF8.self)
        }
        var changed = sources.mapValues(Self.linked)
        // The manual's examples name files of their own.
        for (path, text) in sources where path.hasPrefix("content/manual/") && path != "content/manual/index.md" {
            changed[path] = text
        }
        for ladder in Self.ladders {
            let text = changed.removeValue(forKey: "content/\(ladder).md") ?? ""
            let folder = try #require(FolderForm(Self.moved(text)) { FolderForm.Heading.allCases[$0 % 4] })
            #expect(folder.files.count > 2)
            for (name, text) in folder.files { changed["content/\(ladder)/\(name)"] = text }
        }
        let one = try await BuiltHandbook(sources)
        let several = try await BuiltHandbook(changed)
        #expect(several.report.figures?.ladders == one.report.figures?.ladders, "\(several.messages)")
        let (first, second) = (
            FolderFormTests.withoutPositions(one.files), FolderFormTests.withoutPositions(several.files)
        )
        #expect(Set(first.keys).union(second.keys).filter { first[$0] != second[$0] }.sorted() == [])
    }
}
