import Foundation
import LadderSite
import Testing

/// The ladder in the README builds, and the figures below it are right.
struct ReadmeTests {
    @Test func firstLadderBuilds() async throws {
        let readme = try String(contentsOf: Repository.path("README.md"), encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("readme-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let content = folder.appendingPathComponent("content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        let ladder = try #require(block("```markdown\n", in: readme))
        try Data(ladder.utf8).write(to: content.appendingPathComponent("support.md"))
        let configuration = folder.appendingPathComponent("ladderdoc.yml")
        try Data(try #require(block("```yaml\n", in: readme)).utf8).write(to: configuration)
        let site = try await BuiltSite(configuration: configuration)
        #expect(site.messages == "")
        let figures = try #require(site.report.figures)
        let line = "Built \(figures.ladders) ladder, \(figures.levels) levels, \(figures.pages) pages"
        #expect(readme.contains(line))
        #expect(readme.contains("(\(figures.written) written, \(figures.unchanged) unchanged)"))
    }

    /// The text of the first code block that opens so.
    private func block(_ opening: String, in text: String) -> String? {
        guard let start = text.range(of: opening), let end = text[start.upperBound...].range(of: "```") else {
            return nil
        }
        return String(text[start.upperBound..<end.lowerBound])
    }
}
