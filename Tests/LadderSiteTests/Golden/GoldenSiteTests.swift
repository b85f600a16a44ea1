import Foundation
import LadderSite
import Testing

/// Tiny handbooks and the `<main>` of each of their pages. `UPDATE_GOLDENS=1` writes what the program makes today.
struct GoldenSiteTests {
    private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

    /// The folders of fixtures that are handbooks.
    static func cases() throws -> [String] {
        try Repository.files(below: Repository.path("Tests/Fixtures")).keys
            .filter { $0.hasSuffix("/ladderdoc.yml") }.map { String($0.dropLast("/ladderdoc.yml".count)) }.sorted()
    }

    @Test(arguments: try cases())
    func pagesAreAsExpected(name: String) async throws {
        let fixture = Repository.path("Tests/Fixtures/\(name)")
        let site = try await BuiltSite(configuration: fixture.appendingPathComponent("ladderdoc.yml"))
        var found = ["messages.txt": site.messages]
        if site.report.outcome == .built {
            for (path, bytes) in try Repository.files(below: site.output) where !Self.isTheSameInAll(path) {
                found[path] = main(of: String(decoding: bytes, as: UTF8.self))
            }
        }
        let expected = fixture.appendingPathComponent("expected")
        if Self.updates { try write(found, to: expected) }
        let golden = try Repository.files(below: expected).mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(Set(found.keys) == Set(golden.keys))
        for (path, text) in found { #expect(text == golden[path], "\(name): \(path)") }
    }

    private static func isTheSameInAll(_ path: String) -> Bool {
        path.hasPrefix("assets/") || path.hasPrefix("schema/") || path == "404.html" || path == ".ladderdoc-manifest"
    }

    /// What stands in `<main>`; all of a file that is no page.
    private func main(of text: String) -> String {
        guard let start = text.range(of: "<main id=\"page--main\">\n"), let end = text.range(of: "</main>") else {
            return text
        }
        return String(text[start.upperBound..<end.lowerBound])
    }

    private func write(_ files: [String: String], to folder: URL) throws {
        try? FileManager.default.removeItem(at: folder)
        for (path, text) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }
}
