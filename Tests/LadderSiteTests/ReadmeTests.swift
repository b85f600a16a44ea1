import Foundation
import LadderSite
import LadderSource
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

    /// The message that it shows is one of the program's, in both forms.
    @Test func theMessageIsTheProgramsOwn() async throws {
        let readme = try String(contentsOf: Repository.path("README.md"), encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("readme-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let content = folder.appendingPathComponent("content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        let ladder = """
            ---
            title: Engineering
            description: How engineers grow.
            categories:
              - Impact
            levels:
              - IC1
              - IC2
              - IC3
              - IC4
              - name: M1
                title: Lead
                track: management
                inherits: [IC33]
            ---
            """
        try Data(ladder.utf8).write(to: content.appendingPathComponent("engineering.md"))
        let configuration = folder.appendingPathComponent("ladderdoc.yml")
        try Data("title: T".utf8).write(to: configuration)
        let site = try await BuiltSite(configuration: configuration)
        let shown = try #require(block("```\nerror[unknown-level]", in: readme))
        #expect(site.messages.contains("error[unknown-level]" + shown))
        let found = try #require(site.report.diagnostics.all.first { $0.ruleID == "unknown-level" })
        let json = try JSONDecoder().decode(
            Message.List.self, from: Data(try #require(block("```json\n", in: readme)).utf8))
        let span = try #require(found.span)
        #expect(
            json.diagnostics == [
                Message(
                    rule: found.ruleID, message: found.message, label: found.label, file: span.file.path,
                    line: span.start.line, column: span.start.column, endLine: span.end.line,
                    endColumn: span.end.column, help: found.help)
            ])
    }

    private struct Message: Decodable, Equatable {
        struct List: Decodable { let diagnostics: [Message] }

        let rule, message: String
        let label: String?
        let file: String
        let line, column, endLine, endColumn: Int
        let help: [String]
    }

    /// The text of the first code block that opens so.
    private func block(_ opening: String, in text: String) -> String? {
        guard let start = text.range(of: opening), let end = text[start.upperBound...].range(of: "```") else {
            return nil
        }
        return String(text[start.upperBound..<end.lowerBound])
    }
}
