import Foundation
import Testing

/// What the system doesn't let us read or write ends with 3, and leaves the old site alone.
struct EnvironmentFailureTests {
    @Test func anOutputBelowAFile() throws {
        let handbook = try SampleHandbook()
        try handbook.put("", at: "file")
        try expectFailure(of: handbook, saying: "file", "build", "--output", "file/site")
    }

    @Test func aContentFolderThatIsNone() throws {
        let handbook = try SampleHandbook()
        try expectFailure(of: handbook, saying: "content", "build") {
            try handbook.remove("content")
            try handbook.put("", at: "content")
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything")) func anUnreadableFolder() throws {
        let handbook = try SampleHandbook()
        let secret = handbook.folder.appendingPathComponent("content/secret").path
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: secret) }
        try expectFailure(of: handbook, saying: "content/secret", "build") {
            try handbook.put("Text.", at: "content/secret/page.md")
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: secret)
        }
    }

    @Test func aForeignFileInAPagesPlace() throws {
        let handbook = try SampleHandbook()
        try handbook.put("mine", at: "site/index.html")
        let run = try handbook.run("build")
        #expect(run.status == 3)
        #expect(run.errors.contains("index.html") && run.errors.contains("another output folder"), "\(run.errors)")
        #expect(!handbook.has("site/eng"))
    }

    private func expectFailure(
        of handbook: SampleHandbook, saying words: String, _ arguments: String..., after change: () throws -> Void = {}
    ) throws {
        #expect(try handbook.run("build").status == 0)
        let before = try handbook.snapshot()
        try change()
        let run = try ProgramRun(arguments, in: handbook.folder)
        #expect(run.status == 3, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("error: ") && run.errors.contains(words), "\(run.errors)")
        #expect(try handbook.snapshot() == before)
    }
}
